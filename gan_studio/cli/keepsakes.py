"""What a run leaves for people to look at: a sample sheet, the losses as a plot, and what its latents do."""

from __future__ import annotations

from pathlib import Path

SHEET_SEEDS = 32


def write_keepsakes(run: Path) -> list[Path]:
    """Writes the three pictures into the run folder, prints where they lie, and returns their paths.

    Raises:
        RunError: the run has no snapshot that can be read, or the pictures cannot be written.
    """
    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.plots import save_loss_plot
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer
    from gan_studio.core.sheets import latent_sheet, make_sheet, save_picture, scale_for_people

    folder = RunFolder.open(run)
    renderer = Renderer.from_run(folder)
    sheet, plot, latents = run / "sample_sheet.png", run / "loss_plot.png", run / "latent_sheet.png"
    images = renderer.render(latents_of_seeds(range(SHEET_SEEDS), renderer.latent_dim))
    save_picture(sheet, make_sheet(images, 8, scale=scale_for_people(images.shape[1]), gap=2))
    save_loss_plot(folder, plot)
    save_picture(latents, latent_sheet(renderer.render, renderer.latent_dim))
    print(f"Sample sheet  {sheet}\nLoss plot     {plot}\nLatent sheet  {latents}\nRun folder    {run}")
    return [sheet, plot, latents]
