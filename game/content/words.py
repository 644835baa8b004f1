"""Every word that is shown, by key, in English and Russian. {STRIKE} and the like are buttons."""

from collections.abc import Mapping

from game.content.words_en import ENGLISH
from game.content.words_ru import RUSSIAN

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ru": RUSSIAN}
KEYS = frozenset(ENGLISH)


def word(key: str, language: str) -> str:
    """Return the words of a key; a key without words is shown as it is."""
    return LANGUAGES.get(language, ENGLISH).get(key, key)
