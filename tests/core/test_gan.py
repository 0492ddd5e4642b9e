"""The steps of D and G: worked off in parts, with augmentation, and adapting it."""

import numpy as np
import pytest
import torch

from gan_studio.core.augment.aside import Aside, split
from gan_studio.core.config import OBJECTIVES, Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.methods import REGISTRY, Machine
from gan_studio.core.objectives import REGISTRY as OBJECTIVE_OF
from gan_studio.core.trainer import Trainer

CPU = torch.device("cpu")
GREY = (32, 32, 1)
TINY = {"size": 32, "width": 4, "batch": 8, "latent_dim": 4}


def made(shape=GREY, **settings):
    torch.manual_seed(0)
    return REGISTRY["gan"](Recipe(**{**TINY, **settings}), shape, Machine(CPU, False, torch.Generator().manual_seed(1)))


def reals(count=8, shape=GREY, seed=2):
    size = (count, 2) if len(shape) == 1 else (count, shape[2], *shape[:2])
    return torch.rand(size, generator=torch.Generator().manual_seed(seed)) * 2 - 1


@pytest.mark.parametrize("parts", [2, 3, 4, 99])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_batch_in_parts_gives_the_gradients_of_the_whole(objective, parts):
    """Both steps, on the same random numbers; `parts` may change between steps. G goes without batch norm, which looks at a
    part alone."""
    gradients = []
    for chosen in (1, parts):
        gan = made(objective=objective, augment="diffaugment", g_norm="none")
        gan.optimizers = {name: torch.optim.SGD(network.parameters(), lr=0.0) for name, network in gan.networks.items()}
        gan.step(reals)  # a whole one before, so that there are numbers to go on from
        gan.parts = chosen
        *_, d_line = gan.d_lines(lambda: reals(seed=3))
        d_gradient = [parameter.grad.clone() for parameter in gan.discriminator.parameters()]
        *_, g_line = gan.g_lines(reals)
        g_gradient = [parameter.grad for parameter in gan.generator.parameters()]
        gradients.append((d_gradient, g_gradient, d_line.scalars | g_line.scalars))
    (d_whole, g_whole, told), (d_parts, g_parts, told_in_parts) = gradients
    for whole, in_parts in ((d_whole, d_parts), (g_whole, g_parts)):
        size = max(gradient.abs().max() for gradient in whole)
        assert size > 0
        for one, other in zip(whole, in_parts, strict=True):
            assert torch.allclose(one, other, rtol=1e-3, atol=1e-4 * size)
    assert {key: value.item() for key, value in told.items()} == pytest.approx(
        {key: value.item() for key, value in told_in_parts.items()}, rel=1e-3, abs=1e-5)


def test_points_go_in_parts_too():
    updated = []
    for parts in (1, 4):
        gan = made((2,), architecture="mlp", batch=16)
        gan.parts = parts
        for _ in range(3):
            gan.step(lambda: reals(16, (2,)))
        updated.append([parameter.detach().clone() for parameter in gan.generator.parameters()])
    assert all(torch.allclose(one, other, atol=1e-5) for one, other in zip(*updated, strict=True))


@pytest.mark.parametrize("objective", ["relativistic", "non-saturating"])
def test_the_penalty_is_of_the_gradient_at_the_image_before_augmentation(objective):
    """Against finite differences of D(T(x)) in x, with the changes that the step made."""
    gan = made(objective=objective, augment="diffaugment", gamma=1.0, batch=1)
    torch.nn.init.normal_(gan.discriminator[-1].weight, std=0.5)  # a steeper D, for clear numbers
    scores, real, fake, numbers = gan._scores, [], [], []

    def listen(x, y, x_changes, y_changes, kind):
        real.append(x.detach().clone())
        fake.append(y.detach().clone())
        numbers.append((x_changes, y_changes))
        return scores(x, y, x_changes, y_changes, kind)

    gan._scores = listen
    before = [parameter.detach().clone() for parameter in gan.discriminator.parameters()]
    *_, d_line = gan.d_lines(lambda: reals(1))
    told = d_line.scalars["penalty"].item()
    for parameter, value in zip(gan.discriminator.parameters(), before, strict=True):
        parameter.data = value
    expected = 0.0
    halves = zip((real[0], fake[0]), numbers[0], strict=True)
    for images, changes in list(halves)[: 2 if objective == "relativistic" else 1]:
        gan.discriminator.double()
        for x, u in zip(images.double(), changes.double(), strict=True):
            moves = 1e-5 * torch.eye(x.numel(), dtype=torch.float64).view(-1, *x.shape)

            def scores_of(x, u=u):
                seen = gan.augmentation._pipeline(x, u.expand(len(x), -1), torch.tensor(1.0))
                return gan.discriminator(seen)[:, 0].detach()

            expected += ((scores_of(x + moves) - scores_of(x - moves)) / 2e-5).square().sum().item() / len(images)
    assert told == pytest.approx(expected, rel=1e-3)
    assert told > 1e-4


def test_real_and_generated_images_are_changed_alike_in_both_steps():
    gan = made(objective="relativistic", augment="diffaugment", augment_p=1.0)
    seen = []
    gan.discriminator.register_forward_pre_hook(lambda module, inputs: seen.append(inputs[0].detach().clone()))
    white = torch.ones(8, 1, 32, 32)
    gan.generator.forward = lambda z: white + 0 * z.sum()
    gan.generator.register_parameter("spare", torch.nn.Parameter(torch.zeros(1)))
    gan.generator.forward = lambda z: white + 0 * gan.generator.spare
    gan.step(white.clone)
    both, real, fake = seen
    assert len(both) == 16
    for images in (both[:8], both[8:], real, fake):
        assert all((image != 1).float().mean() > 0.05 for image in images)  # a hole at least
        assert len({image.sum().item() for image in images}) == 8  # each in its own way
    assert not torch.equal(both[:8], both[8:])


def test_without_augmentation_d_sees_the_images_as_they_are():
    gan = made(augment="none")
    seen = []
    gan.discriminator.register_forward_pre_hook(lambda module, inputs: seen.append(inputs[0].detach().clone()))
    told = gan.step(reals)
    assert torch.equal(seen[0][:8], reals())
    assert "augment_p" not in told
    assert "overfitting" not in told


def test_ada_grows_while_d_is_sure_of_its_images_and_falls_when_it_is_not():
    gan = made(objective="non-saturating", augment="ada", batch=8)
    augmentation, sure, unsure = gan.augmentation, torch.full((8,), 3.0), torch.tensor([1.0, -1.0] * 4)
    chances = [augmentation.after_d_step(sure, -sure, gan._opinion) for _ in range(40)]
    assert chances[-1]["augment_p"].item() == pytest.approx(40 * 8 / 100_000, rel=1e-4)
    assert chances[-1]["overfitting"] == 1
    for _ in range(80):
        told = augmentation.after_d_step(unsure, -sure, gan._opinion)
    assert told["augment_p"] == 0
    assert told["overfitting"] == 0


def test_ada_never_exceeds_the_largest_chance():
    gan = made(objective="hinge", augment="ada", batch=1024, augment_p=0.3)
    for _ in range(100):
        told = gan.augmentation.after_d_step(torch.ones(8), -torch.ones(8), gan._opinion)
    assert told["augment_p"].item() == pytest.approx(0.3)


def test_least_squares_is_measured_from_its_own_boundary():
    gan = made(objective="least-squares", augment="ada")
    told = gan.augmentation.after_d_step(torch.tensor([0.4, 0.6, 0.7, 0.8]), torch.zeros(4), gan._opinion)
    assert told["overfitting"].item() == pytest.approx(0.5)


@pytest.mark.parametrize("objective", [key for key, objective in OBJECTIVE_OF.items() if objective.boundary is None])
@pytest.mark.parametrize("shift", [0.0, 50.0])
def test_where_only_differences_count_images_kept_aside_show_overfitting(objective, shift):
    gan = made(objective=objective, augment="ada")
    data = ArrayDataSet("images", "i", ("i",), "i", np.zeros((40, 32, 32, 1), np.uint8))
    gan.keep_aside(Aside(data, np.arange(4), 8, CPU))
    train, fake = torch.full((8,), 4.0) + shift, torch.zeros(8) + shift
    for aside, sign in ((4.0, 0.0), (0.0, 1.0), (1.0, 0.75), (-3.0, 1.0)):
        gan = made(objective=objective, augment="ada")
        gan.keep_aside(Aside(data, np.arange(4), 8, CPU))
        told = gan.augmentation.after_d_step(train, fake, lambda x, aside=aside: torch.full((len(x),), aside + shift))
        assert told["overfitting"].item() == pytest.approx(sign)
        assert (told["augment_p"] > 0) == (sign > 0.6)


def test_images_kept_aside_are_never_learned_from():
    data = ArrayDataSet("images", "i", ("i",), "i", np.arange(50, dtype=np.uint8)[:, None, None, None].repeat(32, 1))
    recipe = Recipe(**TINY, objective="relativistic", augment="ada")
    learned, aside = split(data, recipe, CPU)
    assert len(learned) == 45
    assert sorted([*aside.indices.tolist(), *learned.indices.tolist()]) == list(range(50))
    assert {int(image[0, 0, 0]) for image in learned.gather(np.arange(45))} == set(learned.indices.tolist())
    shown = {round((value + 1) * 127.5) for number in range(3) for value in aside.batch(number)[:, 0, 0, 0].tolist()}
    assert shown == set(aside.indices.tolist())
    assert split(data, recipe.but(objective="non-saturating"), CPU) == (data, None)
    assert split(data, recipe.but(augment="diffaugment"), CPU) == (data, None)


@pytest.mark.parametrize("objective", ["relativistic", "non-saturating"])
def test_ada_resumes_exactly(tmp_path, objective):
    array = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 1), dtype=np.uint8)
    data = ArrayDataSet("images", "tiny", ("tiny",), "tiny-1", array)
    recipe = Recipe(**TINY, kimg=1, threads=1, precision="float32", objective=objective, augment="ada", ada_target=0.01)

    def scalars_of(trainer, steps):
        return [{key: value.item() for key, value in trainer.step().items()} for _ in range(steps)]

    whole = Trainer.create(recipe, data, tmp_path)
    whole.method.augmentation._adaptive.p.fill_(0.5)  # a chance that matters, as late in a run
    begun = Trainer.create(recipe, data, tmp_path)
    begun.method.augmentation._adaptive.p.fill_(0.5)
    expected = scalars_of(whole, 14)
    first = scalars_of(begun, 7)
    begun.snapshot_now()
    begun.run_folder.release()
    resumed = Trainer.resume(begun.run_folder.path, data=data)
    assert first + scalars_of(resumed, 7) == expected
    assert len({line["augment_p"] for line in expected}) > 1


@pytest.mark.parametrize(("objective", "settings"), [
    *((objective, {"noise": noise, "gamma": 0.0}) for noise in ("gaussian", "uniform")
      for objective in ("relativistic", "non-saturating", "minimax", "least-squares", "wgan")),
    *((objective, {"gamma": 2.0, "penalty_every": every}) for every in (1, 3)
      for objective in ("relativistic", "non-saturating", "wgan-gp", "dragan")),
])
def test_the_short_way_of_plain_perceptrons_gives_the_numbers_of_autograd(objective, settings):
    """The whole of it: weights, averages and scalars after some steps."""
    found = []
    for short in (True, False):
        gan = made((2,), architecture="mlp", batch=16, objective=objective, d_steps=2, g_layers="8,5", d_layers="6,4",
                   # Adam would walk by rounding alone where a gradient is zero, as that of what is added to all scores.
                   optimizer_g="sgd", optimizer_d="sgd", lr_g=0.1, lr_d=0.1, **settings)
        assert gan._quick is not None
        if not short:
            gan._quick = None
        source = torch.Generator().manual_seed(3)
        for _ in range(10):
            scalars = gan.step(lambda source=source: torch.rand(16, 2, generator=source) * 2 - 1)
        weights = [parameter.detach() for network in (*gan.networks.values(), gan.ema) for parameter in network.parameters()]
        push = gan.push(torch.linspace(-1, 1, 14).view(7, 2), torch.zeros(7, 2))
        found.append((weights, {name: value.item() for name, value in scalars.items()}, push))
    (short_weights, short_scalars, short_push), (weights, scalars, push) = found
    assert push.abs().max() > 0
    assert torch.allclose(short_push, push, rtol=1e-4, atol=1e-6)
    assert all(torch.allclose(one, other, atol=1e-6) for one, other in zip(short_weights, weights, strict=True))
    assert short_scalars == pytest.approx(scalars, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize("settings", [
    {"objective": "hinge"}, {"objective": "began"}, {"d_batch_norm": True, "gamma": 0.0},
])
def test_what_is_more_than_plain_goes_the_long_way(settings, monkeypatch):
    from gan_studio.core.methods.quick import QuickSteps

    gan = made((2,), architecture="mlp", batch=16, **settings)
    for name in ("d_step", "penalised_d_step"):
        monkeypatch.setattr(QuickSteps, name, lambda *_: pytest.fail("these layers are not plain"))
    gan.step(lambda: reals(16, (2,)))


def test_who_watches_a_small_network_is_told_of_its_calls():
    gan = made((2,), architecture="mlp", batch=16, gamma=0.0)
    calls = []
    gan.discriminator.register_forward_hook(lambda *_: calls.append(1))
    gan.step(lambda: reals(16, (2,)))
    assert len(calls) == 2


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_slopes_are_the_derivatives_of_the_losses(objective):
    chosen = OBJECTIVE_OF[objective](Recipe(objective=objective).model_dump())
    real, fake = (torch.randn(6, generator=torch.Generator().manual_seed(seed), requires_grad=True) for seed in (0, 1))
    loss, slopes = chosen.d_slopes(real.detach(), fake.detach())
    of_real, of_fake = slopes.chunk(2)
    chosen.d_loss(real, fake).backward()
    assert torch.allclose(of_real, real.grad)
    assert torch.allclose(of_fake, torch.zeros(6) if fake.grad is None else fake.grad)
    assert loss == pytest.approx(chosen.d_loss(real, fake).item())
    fake.grad = None
    loss, of_fake = chosen.g_slopes(fake.detach(), real.detach())
    chosen.g_loss(fake, real.detach()).backward()
    assert torch.allclose(of_fake, fake.grad)
    assert loss == pytest.approx(chosen.g_loss(fake, real).item())


def test_layers_and_optimisers_are_those_of_the_recipe():
    gan = made((2,), architecture="mlp", g_layers="8, 4", d_layers="5", optimizer_g="sgd", optimizer_d="rmsprop")
    widths = [[layer.out_features for layer in network if isinstance(layer, torch.nn.Linear)]
              for network in (gan.generator, gan.discriminator)]
    assert widths == [[8, 4, 2], [5, 1]]
    assert [type(optimizer).__name__ for optimizer in gan.optimizers.values()] == ["SGD", "RMSprop"]


@pytest.mark.parametrize("text", ["0", "513", "8,,8", "eight", "1,2,3,4,5,6,7,8,9", "-3", "8;8"])
def test_layers_that_are_none_are_refused_in_words(text):
    with pytest.raises(RecipeError, match="as in 64,64,64") as refused:
        Recipe.make(d_layers=text)
    assert refused.value.field == "d_layers"


def test_adam_moves_by_the_same_numbers_on_the_short_way():
    from gan_studio.core.methods.optimizers import Adam

    found = []
    for short in (True, False):
        weights = [torch.nn.Parameter(torch.arange(4.0)), torch.nn.Parameter(torch.ones(2, 3))]
        optimizer = Adam(weights, lr=0.1, betas=(0.5, 0.9), fused=True)
        for turn in range(4):
            for weight in weights:
                weight.grad = weight.detach().sin() + turn
            if turn == 2:
                optimizer.load_state_dict(optimizer.state_dict())
            optimizer.move() if short else optimizer.step()
        found.append(weights)
    assert all(torch.equal(one, other) for one, other in zip(*found, strict=True))
