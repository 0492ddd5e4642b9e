"""What a person may change in an experiment: a frozen model a kind of experiment, checked like the recipe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gan_studio.core.setting_words import in_words


class LabSettings(BaseModel):
    """Base of an experiment's settings. Every field has a `title`; its bounds are pydantic's."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    seed: int = Field(0, title="Seed", ge=0, le=2**31 - 1)

    @classmethod
    def make(cls, settings: Mapping[str, Any]) -> Self:
        """The defaults with `settings` laid over them.

        Raises:
            RecipeError: one is unknown or impossible; `field` names it.
        """
        try:
            return cls(**settings)
        except ValidationError as error:
            raise in_words(error, cls) from error

    def but(self, **changes: Any) -> Self:
        """These settings with some changed. Raises `RecipeError` like `make`."""
        return self.make({**self.model_dump(), **changes})
