"""Slips of novices in programs that Python can read, made on purpose: each knows what was done, and so the true cause.

Written without a look at the rules: what is done here is damage to a right program, and what a rule finds has to be
this damage. `cause` holds the ids that name it (of the taxonomy, or of a rule without such an id); `near` the ids of
what is true of the program too but falls short of the cause, so that it counts neither as right nor as wrong. `words`
tell whether another explainer's text names the cause of a crash; an empty one never does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import slips_of_logic as logic
import slips_of_names as names
import slips_of_output as output
import slips_of_runs as runs
import slips_of_types as types
from damage import Right
from slips import Broken

# What is to be seen in the output, said as such: it is true of whatever was done.
SEEN = frozenset(
    """OUT01 OUT02 OUT11 OUT12 OUT13 OUT14 OUT18 end_item_missing items_in_other_order value_letter_case
    value_not_rounded value_of_other_type value_spacing unfinished_value answer_in_list""".split()
)
# What a value was when the program ended: true of a mistake of logic, which stands elsewhere and led to it.
VALUES = frozenset("RUN01 RUN02 RUN04 NAM05".split())


class Kind(NamedTuple):
    """A kind of slip."""

    slip: Callable[[Right], Iterator[Broken]]
    cause: str
    words: str = ""
    near: str = ""
    crashes: bool = False  # kept only where it does: otherwise something else is wrong with the program
    at_crash: bool = False  # the line where it crashes shows what is wrong as well as the line that was damaged

    @property
    def falls_short(self) -> frozenset[str]:
        """The ids of what is true of the program, and no more than that."""
        return SEEN | set(self.near.split()) | (VALUES if self.cause.startswith(("LOG", "RUN06")) else set())


MEAN = r"did you mean|similar name|instead of writing"
INDEX = r"valid index|positions|length is|of length|only .* items?|contains no item"
KINDS: dict[str, Kind] = {
    # names
    "name misspelt": Kind(names.misspelt_name, "NAM01", MEAN),
    "wrong capital": Kind(names.wrong_capital, "NAM02 NAM01", MEAN),
    "quotes lost": Kind(names.quotes_lost, "NAM03", r"quot|string"),
    "used too early": Kind(names.used_too_early, "NAM04 NAM07 LOG31", r"before|not associated", "NAM05"),
    "start value lost": Kind(names.start_value_lost, "NAM07 NAM04 LOG06", r"before|not associated", "NAM05 RUN06"),
    "local used outside": Kind(names.local_used_outside, "NAM06", r"local|inside|function"),
    "global lost": Kind(names.global_lost, "NAM07", r"global|local variable"),
    "import lost": Kind(names.import_lost, "NAM08", r"import"),
    "attribute misspelt": Kind(names.misspelt_attribute, "NAM09", MEAN),
    "method of another type": Kind(names.method_of_another_type, "NAM09 NAM10", MEAN),
    "length as attribute": Kind(names.length_as_attribute, "NAM11 NAM12", r"\blen\b"),
    "method as function": Kind(names.method_as_function, "NAM12", r"have written"),
    "builtin hidden": Kind(names.builtin_hidden, "NAM13", r"redefin|built-?in|renam|same name"),
    # types
    "str() lost": Kind(types.str_lost, "TYP01", r"can only concatenate str|\bstr\b.*\bint\b|string"),
    "plus for an f-text": Kind(types.plus_for_f_text, "TYP01", r"can only concatenate str|\bstr\b.*\bint\b|string"),
    "number not converted": Kind(
        types.number_not_converted, "TYP02 TYP18", r"convert|input|int\(", "TYP01 text_compared_with_number"
    ),
    "int() for float()": Kind(types.int_for_float, "TYP03", r"float"),
    "round brackets for an index": Kind(types.round_brackets_for_index, "TYP04", r"\[|square|comma"),
    "square brackets for a call": Kind(types.square_brackets_for_call, "TYP05", r"\(|round|parenthes"),
    "range() lost": Kind(types.range_lost, "TYP06", r"range"),
    "result of a change kept": Kind(types.result_of_change_kept, "TYP07", r"\.?(sort|append|remove)", "TYP08"),
    "return lost": Kind(types.return_lost, "LOG11 TYP08 forgotten_return", r"return", "OUT15"),
    "print for return": Kind(types.print_for_return, "LOG12 TYP09", r"return", "LOG11 TYP08 OUT15"),
    "result of a text method dropped": Kind(types.text_result_dropped, "TYP11", near="OUT07 upper_or_lower"),
    "conversion dropped": Kind(types.conversion_dropped, "TYP12 TYP02", r"convert|int\(", "TYP01 TYP18"),
    "brackets of a call lost": Kind(types.brackets_lost, "TYP13 OUT17", r"\(\)|parenthes|call", "LOG26"),
    "argument lost": Kind(types.argument_lost, "TYP14", r"missing .* argument|requires"),
    "item used as a position": Kind(
        types.item_as_position, "TYP15", r"not.*index|element|item itself", "TYP16 RUN01 LOG27"
    ),
    "fraction as a position": Kind(types.fraction_as_position, "TYP16 LOG18", r"//|float|integer"),
    "item added with +": Kind(types.list_plus_item, "TYP17", r"append|can only concatenate list"),
    "text changed in place": Kind(types.text_changed_in_place, "TYP10", r"immutable|cannot.* chang|item assignment"),
    "text against number": Kind(types.text_against_number, "TYP18 TYP02"),
    "list as a key": Kind(types.list_as_key, "TYP19", r"tuple|unhashable|hashable"),
    # runs
    "one turn too many": Kind(
        runs.one_turn_too_many, "RUN01 LOG03 number_off_by_one", INDEX, "LOG16 RUN02", at_crash=True
    ),
    "while to the length": Kind(runs.while_to_the_length, "RUN01 LOG16", INDEX, "RUN02", at_crash=True),
    "position one too high": Kind(
        runs.position_one_too_high, "RUN01 number_off_by_one position_off_by_one", INDEX, "RUN02"
    ),
    "wrong key": Kind(runs.wrong_key, "RUN03", MEAN + r"|keys? .*:"),
    "guard lost": Kind(
        runs.guard_lost, "RUN02 RUN04 RUN01", r"empty|zero|" + INDEX, "NAM05", crashes=True, at_crash=True
    ),
    "removes while walking": Kind(runs.removes_while_walking, "RUN05"),
    "step of while lost": Kind(runs.step_of_while_lost, "RUN06 endless_loop"),
    "step of while backwards": Kind(runs.step_of_while_backwards, "RUN06 endless_loop other_operator"),
    "call without progress": Kind(runs.call_without_progress, "RUN07", r"itself|recursi"),
    "end of calls lost": Kind(runs.end_of_calls_lost, "RUN07", r"itself|recursi", "RUN01 RUN02 RUN04"),
    "input asked twice": Kind(runs.input_asked_twice, "RUN08 superfluous_line", r"input|end of file|EOF"),
    "pairs lost": Kind(runs.items_lost, "RUN09 keys_or_values", r"items|enumerate|unpack|assign"),
    "one name too many": Kind(runs.one_name_too_many, "RUN09", r"unpack|assign"),
    # logic
    "collection for its item": Kind(logic.collection_for_item, "LOG01 LOG27", r"whole", "RUN10"),
    "position for the item": Kind(logic.position_for_item, "LOG02", near="TYP01"),
    "range stops early": Kind(logic.range_stops_early, "LOG03 number_off_by_one", near="LOG04"),
    "range starts wrong": Kind(logic.range_starts_wrong, "LOG04", near="LOG03"),
    "reset in the loop": Kind(logic.reset_in_loop, "LOG05", near="NAM04"),
    "wrong start value": Kind(logic.wrong_start_value, "LOG06 number_off_by_one"),
    "replaced for added": Kind(logic.replaced_for_added, "LOG07"),
    "=+ for +=": Kind(logic.equals_plus, "LOG22 LOG07", r"\+="),
    "print put into the loop": Kind(logic.print_into_loop, "LOG08 belongs_after_block"),
    "print put out of the loop": Kind(logic.print_out_of_loop, "LOG09"),
    "return put into the loop": Kind(logic.return_into_loop, "LOG10 belongs_after_block"),
    "return too early": Kind(logic.return_too_early, "LOG13 LOG31", near="NAM04"),
    "or with a lonely text": Kind(logic.or_with_a_lonely_text, "LOG14"),
    "and for or": Kind(logic.and_for_or, "LOG15"),
    "wrong boundary": Kind(logic.wrong_boundary, "LOG16"),
    "comparison turned round": Kind(logic.turned_comparison, "LOG16 turned_condition"),
    "if for elif": Kind(logic.if_for_elif, "LOG17"),
    "other division": Kind(logic.other_division, "LOG18 TYP16 other_operator", r"//|integer"),
    "caret for power": Kind(logic.caret_for_power, "LOG19 other_operator", r"\*\*"),
    "brackets of a sum lost": Kind(logic.brackets_of_sum_lost, "LOG20"),
    "compared for stored": Kind(logic.compared_for_stored, "LOG21", r"==", "NAM04 NAM07"),
    "second name for a copy": Kind(logic.second_name_for_copy, "LOG23"),
    "is for ==": Kind(logic.is_for_equals, "LOG25"),
    "never called": Kind(logic.never_called, "LOG26"),
    "another variable": Kind(logic.other_variable, "LOG27 LOG01 LOG02", near="NAM04 NAM07 RUN03 TYP16"),
    "parameter overwritten": Kind(logic.parameter_overwritten, "LOG29 superfluous_line"),
    "lines swapped": Kind(logic.lines_swapped, "LOG31 NAM04", r"before|not associated", "OUT14"),
    # output
    "comma for plus": Kind(output.comma_for_plus, "OUT03 OUT02"),
    "plus for comma": Kind(output.plus_for_comma, "OUT04 OUT02"),
    "space lost": Kind(output.space_lost, "OUT04 OUT02"),
    "line end lost": Kind(output.line_end_lost, "OUT05 OUT02 line_goes_on"),
    "empty line printed": Kind(output.empty_line_printed, "OUT06 OUT02"),
    "other capitals": Kind(output.other_capitals, "OUT07", near="upper_or_lower"),
    "text misspelt": Kind(output.misspelt_text, "OUT08"),
    "sign lost": Kind(output.sign_lost, "OUT08"),
    "f lost": Kind(types.f_lost, "OUT09"),
    "list printed": Kind(output.list_printed, "OUT10", near="shown_with_quotes"),
    "not rounded": Kind(output.not_rounded, "OUT11 value_not_rounded"),
    "prompt printed": Kind(output.prompt_printed, "OUT16 superfluous_line"),
    "nothing printed": Kind(output.print_lost, "OUT01"),
    "line never printed": Kind(output.never_printed, "OUT12 LOG33"),
}
