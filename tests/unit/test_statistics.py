"""The statistics managers see, against published figures and figures worked by hand."""

import pytest

from kiosk.domain.statistics import Sign, Signal, nearest_rank, share, wilson, xmr

MAKING_DATA_COUNT = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
"""The rules' own golden series."""


@pytest.mark.parametrize(
    ("values", "percent", "expected"),
    [
        ([7], 50, 7),
        ([10, 20], 50, 10),  # ⌈0.5 · 2⌉ = 1: the lower of the two, never a mean nobody waited
        ([10, 20, 30], 50, 20),  # ⌈1.5⌉ = 2
        ([15, 20, 35, 40, 50], 40, 20),  # ⌈2.0⌉ = 2
        (list(range(1, 11)), 90, 9),  # ⌈9.0⌉ = 9
        (list(range(1, 12)), 90, 10),  # ⌈9.9⌉ = 10
        (list(range(1, 11)), 100, 10),
        (list(range(1, 101)), 7, 7),  # 0.07 · 100 is 7.000000000000001 in floats, whose ⌈⌉ would be 8
    ],
)
def test_percentiles_are_nearest_rank(values: list[int], percent: int, expected: int) -> None:
    """A percentile must be a wait that somebody really had."""
    assert nearest_rank(values, percent) == expected


def test_there_is_no_percentile_and_no_share_of_nothing() -> None:
    """An empty day has no figure; 0 % or 100 % would both be untrue."""
    assert nearest_rank([], 50) is None
    assert share(0, 0) is None
    assert wilson(0, 0) is None
    assert share(3, 4) == 0.75


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        # 48 of 50 by hand: p = 0.96, z² = 3.841459; centre 0.96 + 0.038415 = 0.998415;
        # spread 1.959964 · √(0.000768 + 0.000384) = 0.066528; both over 1.076829
        (48, 50, 0.8654, 0.9890),
        (20, 20, 0.8389, 1.0000),  # the mirror of 0 of 20
    ],
)
def test_wilsons_interval_holds_against_published_figures(
    part: int, whole: int, low: float, high: float
) -> None:
    """The interval is printed beside the headline: it must be the one that statisticians mean."""
    found = wilson(part, whole)
    assert found is not None
    assert [round(bound, 4) for bound in found] == [low, high]


def test_wilsons_interval_stays_within_nought_and_one() -> None:
    """Rounding must never print −0.0 % or 100.0000001 %."""
    for whole in range(1, 400):
        for part in (0, whole):
            low, high = wilson(part, whole) or (-1.0, -1.0)
            assert 0 <= low <= part / whole <= high <= 1


def test_the_golden_series_of_the_xmr_chart() -> None:
    """The limits are those of NHS Making Data Count, to the last printed digit."""
    # ranges: 15 ones, an 8 and a 9: 32 / 17 = 1.8824; mean 35 / 18 = 1.9444; ± 2.66 · 1.8824
    chart = xmr(MAKING_DATA_COUNT)
    assert chart is not None
    assert [round(line, 4) for line in (chart.mean, chart.mean_range, chart.lower, chart.upper)] == [
        1.9444,
        1.8824,
        -3.0626,
        6.9515,
    ]
    assert round(chart.range_limit, 4) == 6.1496  # 3.267 · 32 / 17 = 104.544 / 17
    assert Sign(Signal.OUTSIDE, (4,)) in chart.signs
    assert not chart.trial


def test_the_golden_series_with_wild_ranges_screened_out_once() -> None:
    """One wild week must not widen the limits until nothing is a signal."""
    # 8 and 9 are over 6.1496: the other 15 ranges are all 1; 1.9444 ± 2.66
    chart = xmr(MAKING_DATA_COUNT, screened=True)
    assert chart is not None
    assert [round(line, 4) for line in (chart.mean, chart.mean_range, chart.lower, chart.upper)] == [
        1.9444,
        1.0,
        -0.7156,
        4.6044,
    ]


def test_fewer_than_twelve_points_have_trial_limits() -> None:
    """A manager must know that young limits may still move."""
    eleven, twelve = xmr([1.0, 2.0] * 5 + [1.0]), xmr([1.0, 2.0] * 6)
    assert eleven is not None
    assert twelve is not None
    assert (eleven.trial, twelve.trial) == (True, False)
    assert xmr([1.0]) is None


def _signs(values: list[float], signal: Signal) -> list[tuple[int, ...]]:
    chart = xmr(values)
    assert chart is not None
    return [sign.points for sign in chart.signs if sign.signal is signal]


def test_seven_in_a_row_on_one_side_are_a_run_and_six_are_not() -> None:
    """A lasting change shows as a run, and an ordinary stretch does not."""
    # mean 5: seven at 4 (or 6), then as many on the other side
    assert _signs([4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0, *[6.0] * 7], Signal.RUN) == [
        tuple(range(7)),
        tuple(range(7, 14)),
    ]
    assert _signs([4.0] * 6 + [6.0] * 6, Signal.RUN) == []


def test_a_point_on_the_mean_ends_a_run() -> None:
    """It is on neither side."""
    # mean of 4 ·7, 5, 6 ·7 is 5: moving the 5 into the seven leaves runs of 3 and 4
    assert _signs([4.0] * 3 + [5.0] + [4.0] * 4 + [6.0] * 7, Signal.RUN) == [tuple(range(8, 15))]


def test_seven_rising_points_are_a_trend_and_six_are_not() -> None:
    """A slow drift is noticed before it crosses a limit."""
    assert _signs([3.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 5.0], Signal.TREND) == [tuple(range(1, 8))]
    assert _signs([3.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 5.0], Signal.TREND) == []
    assert _signs([7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0], Signal.TREND) == [tuple(range(7))]
    assert _signs([1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 6.0], Signal.TREND) == []  # a step on the level ends it


def test_two_of_three_in_the_outer_third_on_one_side() -> None:
    """Two near misses close together say as much as one hit."""
    # 0 and 2 in turn twelve times, then 4, 2, 4, then 0 and 2 in turn: 27 values, sum 34; mean 1.26.
    # ranges 22 · 2 + 2 + 2 + 2 + 4 = 54 / 26 = 2.0769: reach 5.5246, two thirds 3.683; fours: 2.74 off.
    quiet = [0.0, 2.0] * 6
    assert _signs([*quiet, 4.0, 2.0, 4.0, *quiet], Signal.TWO_OF_THREE) == []
    # With 6, 4.5, 6 instead: sum 40.5, mean 1.5; ranges 22 · 2 + 4 + 1.5 + 1.5 + 6 = 57 / 26 = 2.1923;
    # reach 5.8315; two thirds of it 3.8877: the sixes are 4.5 away, the 4.5 only 3.
    assert _signs([*quiet, 6.0, 4.5, 6.0, *quiet], Signal.TWO_OF_THREE) == [(12, 14)]
    # Two between them: not within three. Mean 45 / 28 = 1.607; ranges 57 / 27 = 2.111; reach 5.616, two
    # thirds 3.744: the sixes are 4.393 away.
    assert _signs([*quiet, 6.0, 4.5, 4.5, 6.0, *quiet], Signal.TWO_OF_THREE) == []


def test_two_of_three_on_different_sides_are_no_sign() -> None:
    """One high and one low point are scatter, not a shift."""
    # tens and twelves in turn, 16, 11, 6, and again: mean 11; ranges 22 · 2 + 4 + 5 + 5 + 6 = 64 / 26
    # = 2.4615; reach 6.548; two thirds 4.365: 16 and 6 are 5 away, one on each side.
    # With 16, 13, 16: mean 309 / 27 = 11.444; ranges 58 / 26 = 2.2308; two thirds 3.956: both 4.556 above.
    quiet = [10.0, 12.0] * 6
    assert _signs([*quiet, 16.0, 11.0, 6.0, *reversed(quiet)], Signal.TWO_OF_THREE) == []
    assert _signs([*quiet, 16.0, 13.0, 16.0, *reversed(quiet)], Signal.TWO_OF_THREE) == [(12, 14)]


def test_a_point_outside_the_limits_is_no_part_of_two_of_three() -> None:
    """It is a signal of its own; saying it twice would look like two."""
    # 9 and 6.5 with a 2 between: mean 41.5 / 27 = 1.537; ranges 44 + 7 + 7 + 4.5 + 6.5 = 69 / 26 = 2.6538;
    # upper limit 1.537 + 7.059 = 8.596 < 9; outer third from 6.243 on: only the 6.5 is in it
    quiet = [0.0, 2.0] * 6
    assert _signs([*quiet, 9.0, 2.0, 6.5, *quiet], Signal.OUTSIDE) == [(12,)]
    assert _signs([*quiet, 9.0, 2.0, 6.5, *quiet], Signal.TWO_OF_THREE) == []


def test_a_series_that_never_varies_has_no_signals() -> None:
    """A hundred per cent every week is not outside its own limits, whatever floats make of its mean."""
    for level in (0.1, 1.0, 0.7):
        chart = xmr([level] * 12)
        assert chart is not None
        assert (chart.mean, chart.lower, chart.upper, chart.signs) == (level, level, level, ())
