import typing
from typing import Any, Final, Optional, TypeAlias, Union, cast, get_args, get_origin

Numbers: TypeAlias = list[int | float]
LIMIT: Final = 10
print(Optional[int], Union[int, str, int], int | None, Numbers, get_origin(dict[str, int]), get_args(dict[str, int]))
print(cast(int, "not checked"), typing.get_type_hints(lambda: 0), Any, typing.TYPE_CHECKING, isinstance(3, int | str))
print(list[int] == typing.List[int], typing.List[int], tuple[int, ...], typing.Callable[[int], str], type[int])


class Shape:
    kind: typing.ClassVar[str] = "shape"
    sides: "int"


print(typing.get_type_hints(Shape), __annotations__["LIMIT"])
isinstance([1], list[int])
