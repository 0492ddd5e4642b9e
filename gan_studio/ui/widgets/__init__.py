"""The widgets of the studio. Import each from its module, so that a page loads only what it shows."""
