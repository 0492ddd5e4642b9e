"""The lecture as experiments. One is one file here, without Qt, and one line in `table.py`.

The files of the experiments import torch only inside their functions: the window lists them before torch is loaded.
"""
