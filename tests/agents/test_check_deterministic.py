"""Our check_deterministic finds what is broken on purpose, says where, and lets the sound pass."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from game.agents.determinism import NotDeterministicError, TrialError, check_deterministic
from game.agents.leaves import difference, leaves
from game.faults import BadInputError

BROKEN = (
    "Clock", "GlobalRandom", "GlobalNumpy", "Hidden", "Drift", "SetOrder", "Counted",
    "UnseededReset",
)  # fmt: skip
Found = dict[str, NotDeterministicError | None]


def found_in(name: str) -> NotDeterministicError | None:
    try:
        check_deterministic(f"broken_envs:{name}", steps=60)
    except NotDeterministicError as fault:
        return fault
    return None


@pytest.fixture(scope="module")
def found() -> Found:
    """Check all at once, two at a time: each waits most of its time for another second."""
    names = ("Sound", *BROKEN)
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(names, pool.map(found_in, names), strict=True))


def place(fault: NotDeterministicError | None) -> tuple[int, int, str]:
    assert fault is not None
    return fault.episode, fault.step, fault.field


def test_the_sound_one_passes(found: Found) -> None:
    assert found["Sound"] is None


def test_a_clock_read_from_the_second_step_on_is_found_there(found: Found) -> None:
    fault = found["Clock"]
    assert place(fault) == (0, 2, "reward")
    assert fault is not None
    assert float(fault.second) > float(fault.first)


def test_the_standard_librarys_global_random_is_found(found: Found) -> None:
    assert place(found["GlobalRandom"]) == (0, 5, "info.luck")


def test_numpys_global_random_is_found(found: Found) -> None:
    assert place(found["GlobalNumpy"]) == (0, 4, "observation.at[1]")


def test_what_is_kept_from_one_episode_to_the_next_is_found(found: Found) -> None:
    fault = found["Hidden"]
    assert place(fault) == (0, 1, "info.body.weary")
    assert fault is not None
    assert (fault.first, fault.second) == ("int 1", "int 21")


def test_a_drift_far_below_any_tolerance_is_found(found: Found) -> None:
    fault = found["Drift"]
    assert place(fault) == (0, 10, "observation.at[1]")
    assert fault is not None
    assert 0 < abs(float(fault.first) - float(fault.second)) < 1e-8


def test_the_order_of_a_set_is_found(found: Found) -> None:
    assert place(found["SetOrder"])[:2] == (0, 7)
    assert place(found["SetOrder"])[2].startswith("info.items[")


def test_what_is_counted_over_all_environments_is_found(found: Found) -> None:
    assert place(found["Counted"]) == (0, 3, "reward")


def test_chance_in_a_reset_without_a_seed_is_found(found: Found) -> None:
    episode, step, field = place(found["UnseededReset"])
    assert (episode > 0, step, field) == (True, 0, "observation.at[0]")


@pytest.mark.long
def test_an_episode_that_ends_when_it_likes_is_found() -> None:
    assert place(found_in("Length"))[2] == "terminated"


def test_the_message_tells_episode_step_field_and_both_values(found: Found) -> None:
    assert str(found["Hidden"]) == (
        "broken_envs:Hidden did not play the same again: episode 0, step 1, info.body.weary: "
        "int 1, then int 21 in another process after another episode"
    )


def test_a_stage_is_sound_while_a_bot_fights_in_it() -> None:
    compared = check_deterministic(
        "game.agents:redheat/Bathhouse-v0", steps=700, policy="policies:careful"
    )
    assert compared == 702


SOUND = [
    ("game.agents:redheat/Bathhouse-v0", {"difficulty": "hard"}, ""),
    ("game.agents:redheat/Bathhouse-v0", {"at": "7 all four", "sticky": 0.2}, "policies:careful"),
    ("game.agents:redheat/Level-v0", {"level": "tests/levels/hall.tmx"}, ""),
    ("game.agents:redheat/Level-v0", {"level": "tests/levels/hall.tmx"}, "policies:careful"),
    ("game.agents:redheat/Level-v0", {"level": "tests/levels/hall.tmx", "limit": 300}, ""),
    ("game.agents.pair:parallel_env", {"level": "levels/bathhouse.tmx"}, ""),
    ("game.agents.pair:parallel_env", {"level": "levels/bathhouse.tmx"}, "policies:mashers"),
]


@pytest.mark.long
@pytest.mark.parametrize(("env", "kwargs", "policy"), SOUND)
def test_our_environments_are_sound(env: str, kwargs: dict[str, object], policy: str) -> None:
    assert check_deterministic(env, kwargs=kwargs, policy=policy) > 2000


@pytest.mark.long
def test_pixels_are_sound() -> None:
    kwargs = {"observation": "pixels", "at": "6 in the steam"}
    env = "game.agents:redheat/Bathhouse-v0"
    assert check_deterministic(env, 600, kwargs=kwargs, policy="policies:careful") == 602


def test_an_environment_that_cannot_be_made_is_told() -> None:
    with pytest.raises(TrialError, match="NoSuch"):
        check_deterministic("broken_envs:NoSuch", steps=1)


def test_arguments_that_are_no_json_are_refused() -> None:
    with pytest.raises(BadInputError, match="as JSON"):
        check_deterministic("broken_envs:Sound", kwargs={"x": object()})


def differing(one: object, other: object) -> str:
    found = difference(leaves("it", one), leaves("it", other))
    return " | ".join(found) if found else ""


@pytest.mark.parametrize(("one", "other", "told"), [
    (0.0, -0.0, "it | 0.0 | -0.0"),
    (float("nan"), float("nan"), ""),
    (1, 1.0, "it | int 1 | 1.0"),
    (True, 1, "it | bool True | int 1"),
    (0.1 + 0.2, 0.3, "it | 0.30000000000000004 | 0.3"),
    ((1, [2, {"a": 3}]), (1, [2, {"a": 4}]), "it[1][1].a | int 3 | int 4"),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}, "it.a | it.a comes here | it.b comes here"),
    ({"a": 1}, {"a": 1, "b": 2}, "it | dict 1 | dict 2"),
    ({1: "x"}, {2: "x"}, "it key 0 | int 1 | int 2"),
    ([1], (1,), "it | list 1 | tuple 1"),
    ({"x", "y", "z"}, {"z", "y", "x"}, ""),
    (np.float32(1), np.float64(1), "it | scalar <f4 () 1.0 | scalar <f8 () 1.0"),
    (np.int64(1), 1, "it | scalar <i8 () 1 | int 1"),
    (np.zeros((2, 2)), np.zeros(4), "it | array <f8 (2, 2) | array <f8 (4,)"),
    (np.eye(2), np.array([[1, 0], [0, 2.0]]), "it[1, 1] | 1.0 | 2.0"),
    (np.eye(2)[:, 1], np.array([0.0, 1.0]), ""),
    (np.array([None, "x"]), np.array([None, "y"]), "it[1] | str 'x' | str 'y'"),
    (None, "", "it | NoneType None | str ''"),
])  # fmt: skip
def test_values_are_compared_bit_for_bit(one: object, other: object, told: str) -> None:
    assert differing(one, other) == told


def test_what_has_no_bits_to_compare_is_refused() -> None:
    with pytest.raises(TypeError, match=r"info\.x is a object, which cannot be compared"):
        leaves("info", {"x": object()})
