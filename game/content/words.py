"""Every word that is shown, by key, in English and Russian. {STRIKE} and the like are buttons.

The words of a level are its own: their key says both languages itself, see `own_words`.
"""

from collections.abc import Mapping

from game.content.words_en import ENGLISH
from game.content.words_ru import RUSSIAN

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ru": RUSSIAN}
KEYS = frozenset(ENGLISH)
_PARTED = "\x1f"  # no text of a level holds it


def word(key: str, language: str) -> str:
    """Return the words of a key; a key without words is shown as it is."""
    if _PARTED in key:
        return key.split(_PARTED)[language == "ru"]
    return LANGUAGES.get(language, ENGLISH).get(key, key)


def own_words(english: str, russian: str) -> str:
    """Return the key of words that stand in no table: of a title or a hint of a level."""
    return f"{english}{_PARTED}{russian}"
