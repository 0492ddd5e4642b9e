"""What the methods of the lecture beside the GAN promise: repeating, learning by heart, climbing D."""

import numpy as np
import pytest
import torch

from gan_studio.core.config import METHODS, Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.methods import REGISTRY, Machine
from gan_studio.core.methods.codes import normal_of_keys
from gan_studio.core.models import build_generator
from gan_studio.core.models.code_scale import CodeScale
from gan_studio.core.sampling import Renderer
from gan_studio.core.trainer import Trainer

TINY = Recipe(size=32, width=4, batch=8, latent_dim=6, kimg=1, threads=1, precision="float32", ascent_steps=8, ascent_size=0.4,
              negatives=16)
TOY = TINY.but(architecture="mlp", batch=64, width=16, ascent_size=0.3)


def machine(seed=0):
    return Machine(torch.device("cpu"), False, torch.Generator().manual_seed(seed))


def make(recipe, shape, seed=0):
    torch.manual_seed(seed)
    return REGISTRY[recipe.method](recipe, shape, machine())


def pictures(count=16, channels=1, seed=0):
    """A white square somewhere on black, as the trainer gives them: in [-1, 1]."""
    rng = np.random.default_rng(seed)
    images = -np.ones((count, channels, 32, 32), np.float32)
    for image, (y, x) in zip(images, rng.integers(2, 20, (count, 2)), strict=True):
        image[:, y : y + 10, x : x + 10] = 1
    return torch.from_numpy(images)


DATA = {
    "images": ArrayDataSet("images", "tiny", ("t",), "t", np.random.default_rng(0).integers(0, 256, (40, 32, 32, 3), np.uint8)),
    "points": ArrayDataSet("points", "cloud", ("c",), "c", np.random.default_rng(0).normal(size=(300, 2)).astype(np.float32)),
}


@pytest.mark.parametrize("kind", DATA)
@pytest.mark.parametrize("method", METHODS)
def test_three_steps_a_stop_and_three_more_are_six_steps(tmp_path, method, kind):
    recipe = (TINY if kind == "images" else TOY).but(method=method)
    whole = Trainer.create(recipe, DATA[kind], tmp_path)
    expected = [{key: value.item() for key, value in whole.step().items()} for _ in range(6)]
    begun = Trainer.create(recipe, DATA[kind], tmp_path)
    for _ in range(3):
        begun.step()
    begun.snapshot_now()
    begun.run_folder.release()
    resumed = Trainer.resume(begun.run_folder.path, data=DATA[kind])
    assert [{key: value.item() for key, value in resumed.step().items()} for _ in range(3)] == expected[3:]
    for name, network in whole.method.networks.items():
        for key, tensor in network.state_dict().items():
            assert torch.equal(tensor, resumed.method.networks[name].state_dict()[key]), (name, key)
    # and whoever draws from the run draws what it shows, in a thread of their own and in inference mode
    resumed.snapshot_now()
    z = np.random.default_rng(1).normal(size=(3, recipe.latent_dim)).astype(np.float32)
    drawn = Renderer.from_run(resumed.run_folder.path).samples(z)
    live = Renderer.for_recipe(recipe, DATA[kind].shape)
    live.load_weights(resumed.generator_weights())
    assert np.array_equal(drawn, live.samples(z))
    assert not np.array_equal(drawn[0], drawn[1])


@pytest.mark.parametrize("method", [method for method in METHODS if method != "gan"])
def test_a_batch_in_parts_moves_the_networks_like_the_whole(method):
    """Points, because their networks have no batch norm."""
    recipe = TOY.but(method=method)
    batches = torch.randn(5, 64, 2, generator=torch.Generator().manual_seed(1))
    ends = []
    for parts in (1, 4):
        learner = make(recipe, (2,))
        learner.parts = parts
        scalars = [learner.step(iter([batch]).__next__) for batch in batches][-1]
        ends.append((torch.cat([p.detach().flatten() for n in learner.networks.values() for p in n.parameters()]), scalars))
    assert torch.allclose(ends[0][0], ends[1][0], atol=2e-4)
    assert {key: value.item() for key, value in ends[0][1].items()} == pytest.approx(
        {key: value.item() for key, value in ends[1][1].items()}, rel=2e-2, abs=1e-3)


@pytest.mark.parametrize("method", ["ae", "vae"])
def test_an_encoder_and_its_generator_repeat_pictures_better_and_better(method):
    learner = make(TINY.but(method=method, width=8, batch=16, beta1=0.9, ema_kimg=0.2, lr_g=2e-3, lr_d=2e-3), (32, 32, 1))
    images = pictures()

    def error():
        return (learner.generate(learner.encode(images)) - images).square().mean().item()

    before = error()
    for _ in range(80):
        learner.step(lambda: images.clone())
    assert error() < 0.4 * before
    assert learner.score(images) is None


def test_latents_of_an_autoencoder_are_as_sliders_want_them():
    """Whatever the encoder does, its codes as latents are about N(0, I), and latents and codes are each other's inverse."""
    scale = CodeScale(torch.nn.Identity(), 3)
    rng = torch.Generator().manual_seed(0)
    mix = torch.tensor([[3.0, 0.0, 0.0], [1.0, 0.2, 0.0], [0.0, 5.0, 0.0]])  # the last latent of the encoder is dead
    for turn in range(200):
        scale.observe(torch.randn(64, 3, generator=rng) @ mix.T + torch.tensor([5.0, -2.0, 0.0]), 0.02 if turn else 1.0)
    codes = torch.randn(5000, 3, generator=rng) @ mix.T + torch.tensor([5.0, -2.0, 0.0])
    z = scale.latents(codes)
    assert z[:, :2].mean(0).abs().max() < 0.1
    assert (z[:, :2].std(0) - 1).abs().max() < 0.1
    assert torch.allclose(scale(z), codes, atol=1e-2)
    drawn = scale(torch.randn(5000, 3, generator=rng))
    assert torch.allclose(torch.cov(drawn.T), torch.cov(codes.T), atol=0.1 * float(torch.cov(codes.T).max()))


def test_an_autoencoder_s_samples_have_the_spread_of_its_codes():
    learner = make(TOY.but(method="ae", latent_dim=2, beta1=0.9), (2,))
    rng = torch.Generator().manual_seed(0)
    for _ in range(200):
        learner.step(lambda: torch.randn(64, 2, generator=rng) * torch.tensor([1.0, 0.2]))
    drawn = learner.generate(torch.randn(2000, 2, generator=rng))
    assert torch.allclose(drawn.std(0), torch.tensor([1.0, 0.2]), atol=0.2)


def test_fixed_codes_learn_a_tiny_set_by_heart():
    learner = make(TINY.but(method="codes", width=8, beta1=0.9, ema_kimg=0.05, lr_g=4e-3), (32, 32, 1))
    images = pictures(8)
    for _ in range(150):
        learner.step(lambda: images.clone())
    repeated = learner.generate(learner.codes_of(images))
    nearest = torch.cdist(repeated.flatten(1), images.flatten(1)).argmin(1)
    assert nearest.tolist() == list(range(8))
    assert learner.encode(images) is None


def test_a_picture_s_code_is_its_own_and_stays():
    learner = make(TINY.but(method="codes", seed=3), (32, 32, 1))
    images = torch.randint(0, 256, (64, 1, 32, 32)) / 127.5 - 1
    codes = learner.codes_of(images)
    assert torch.equal(learner.codes_of(images.flip(0)).flip(0), codes)
    assert torch.equal(learner.codes_of(images + 1e-5), codes), "rounding on another device changes nothing"
    changed = images.clone()
    changed[:, 0, 0, 0] += 2 / 255
    assert (learner.codes_of(changed) - codes).abs().amin() > 0
    assert torch.cdist(learner.codes_of(images.flip(3)), codes).min() > 0.1, "a mirror image is another picture"
    assert not torch.equal(make(TINY.but(method="codes", seed=4), (32, 32, 1)).codes_of(images), codes)


def test_vectors_can_be_placed_by_hand():
    learner = make(TINY.but(method="codes", seed=3, latent_dim=2), (32, 32, 1))
    images = torch.randint(0, 256, (9, 1, 32, 32)) / 127.5 - 1
    drawn, placed = learner.codes_of(images), torch.randn(4, 2)
    learner.place(images[2:6], placed)
    assert torch.equal(learner.codes_of(images)[2:6], placed)
    assert torch.equal(learner.codes_of(images)[[0, 1, 6, 7, 8]], drawn[[0, 1, 6, 7, 8]]), "others keep theirs"
    assert torch.equal(learner.codes_of(images.flip(0)).flip(0), learner.codes_of(images))
    learner.place(images[:0], placed[:0])
    assert torch.equal(learner.codes_of(images), drawn)


def test_fixed_codes_are_normal():
    numbers = normal_of_keys(torch.arange(20_000), 8)
    assert numbers.mean().abs() < 0.01
    assert (numbers.std() - 1).abs() < 0.01
    assert numbers.abs().max() < 6
    assert torch.corrcoef(numbers.T).fill_diagonal_(0).abs().max() < 0.03
    inside = (numbers.abs() < 1).float().mean()
    assert inside == pytest.approx(0.6827, abs=0.005)
    assert torch.corrcoef(torch.stack([numbers[:-1, 0], numbers[1:, 0]]))[0, 1].abs() < 0.03, "neighbouring keys"


def test_d_alone_scores_data_above_the_negatives_it_found_and_finds_others():
    learner = make(TOY.but(method="d-alone", gamma=0.01, lr_d=3e-3), (2,))
    before = learner.negatives.pool.clone()
    rng = torch.Generator().manual_seed(0)

    def reals():
        return torch.tensor([0.8, 0.0]) + 0.05 * torch.randn(64, 2, generator=rng)

    for _ in range(150):
        learner.step(reals)
    pool = learner.negatives.pool.float()
    assert learner.score(reals()).mean() > learner.score(pool).mean()
    assert learner.score(reals()).mean() > learner.score(torch.rand(200, 2, generator=rng) * 2 - 1.2).mean() + 1
    assert (pool - before.float()).abs().amax(1).min() > 0, "each negative was replaced"
    drawn = learner.generate(torch.randn(200, 6, generator=rng))
    assert (drawn - torch.tensor([0.8, 0.0])).norm(dim=1).median() < 0.3


def test_a_climb_goes_up_and_needs_no_gradients_of_the_caller():
    recipe = TINY.but(method="d-alone")
    torch.manual_seed(0)
    generator = build_generator(recipe, (32, 32, 3)).eval().requires_grad_(False)
    z = torch.randn(4, 6)
    with torch.inference_mode():
        start, drawn = generator.start(z), generator(z * 1)
        assert (generator.judge(drawn) > generator.judge(start)).all()
    with torch.no_grad():
        assert torch.equal(generator(z), drawn)
    assert drawn.abs().max() <= 1
    assert not drawn.requires_grad
    # a climb in pieces is the climb
    half = generator.climb(start, torch.zeros(4), 4)
    assert torch.allclose(generator.climb(half, torch.full((4,), 4.0), 4), drawn, atol=1e-5)


@pytest.mark.parametrize(("settings", "field"), [
    ({"method": "d-alone", "d_batch_norm": True}, "d_batch_norm"),
    ({"method": "codes", "d_batch_norm": True}, "d_batch_norm"),
    ({"method": "d-alone", "ascent_steps": 8, "ascent_size": 0.1}, "ascent_size"),
    ({"method": "ae", "architecture": "residual", "size": 256}, "architecture"),
    ({"method": "telepathy"}, "method"),
])
def test_contradictory_settings_are_refused_in_words(settings, field):
    with pytest.raises(RecipeError) as caught:
        Recipe.make(**settings)
    assert caught.value.field == field
    assert len(str(caught.value)) > 20


@pytest.mark.parametrize(("method", "moved"), [("ae", ("lr_g", "lr_d")), ("codes", ("lr_g",)), ("d-alone", ("lr_d",))])
def test_learning_rates_act_at_once(tmp_path, method, moved):
    trainer = Trainer.create(TINY.but(method=method), DATA["images"], tmp_path)
    for name in moved:
        trainer.set_live(name, 0.5)
    assert {group["lr"] for optimizer in trainer.method.optimizers.values() for group in optimizer.param_groups} == {0.5}
