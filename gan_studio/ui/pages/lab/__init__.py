"""The Lab: the lecture as experiments. `page` is the page, `view` what every experiment's view has; one file an experiment."""
