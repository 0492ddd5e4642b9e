"""A latent in the hand: what is held (`held`), what lies between two of them (`blend`). No torch."""
