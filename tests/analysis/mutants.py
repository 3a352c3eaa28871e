"""Every plan that differs from a given one in a single place.

The structures themselves say what there is to change, so a field that is new is changed too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Any

import msgspec
from msgspec import Struct, structs
from msgspec.inspect import (
    AnyType,
    BoolType,
    DateType,
    DictType,
    Field,
    FloatType,
    FrozenSetType,
    IntType,
    NoneType,
    StrType,
    StructType,
    TimeType,
    Type,
    UnionType,
    VarTupleType,
    type_info,
)
from msgspec.inspect import TupleType as FixedTupleType

from seawall.machine.plan import Plan

Place = tuple[str, str]
"""A structure and one of its fields."""


def places() -> set[Place]:
    """Every field of every structure that a plan is made of; of one that is a structure, its."""
    found: set[Place] = set()
    seen: set[type] = set()
    waiting: list[Type] = [type_info(Plan)]
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, StructType):
            if kind.cls in seen:
                continue
            seen.add(kind.cls)
            plain = (field for field in kind.fields if not isinstance(field.type, StructType))
            found |= {(kind.cls.__name__, field.name) for field in plain}
            waiting += [field.type for field in kind.fields]
        elif isinstance(kind, UnionType):
            waiting += kind.types
        elif isinstance(kind, (VarTupleType, FrozenSetType)):
            waiting.append(kind.item_type)
        elif isinstance(kind, FixedTupleType):
            waiting += kind.item_types
        elif isinstance(kind, DictType):
            waiting.append(kind.value_type)
    return found


def mutants(plan: Plan) -> Iterator[tuple[Place, Plan]]:
    """Each plan that differs in one place, and that place."""
    yield from _structs(plan, type_info(Plan))


def _structs(given: Struct, kind: Type) -> Iterator[tuple[Place, Any]]:
    assert isinstance(kind, StructType)
    for field in kind.fields:
        value = getattr(given, field.name)
        for place, other in _others(value, field.type, (kind.cls.__name__, field.name)):
            if msgspec.json.encode(other) != msgspec.json.encode(value):
                yield place, structs.replace(given, **{field.name: other})


def _others(value: Any, kind: Type, place: Place) -> Iterator[tuple[Place, Any]]:
    """Other values of a kind, each with the field that is another one by it."""
    if isinstance(kind, UnionType):
        yield from _unions(value, kind, place)
    elif isinstance(kind, StructType):
        yield from _structs(value, kind)
    elif isinstance(kind, (VarTupleType, FixedTupleType)):
        yield from _tuples(value, kind, place)
    elif isinstance(kind, DictType):
        yield from _dicts(value, kind, place)
    else:
        for other in _simple(value, kind):
            yield place, other


def _simple(value: Any, kind: Type) -> list[Any]:
    if isinstance(kind, FrozenSetType):
        return [value | {_sample(kind.item_type)}, frozenset(sorted(value)[1:])]
    if isinstance(kind, BoolType):
        return [not value]
    if isinstance(kind, (IntType, FloatType)):
        return [value + 1]
    if isinstance(kind, StrType):
        return [f"{value}x", f" {value}"]
    return [_sample(kind)]


def _unions(value: Any, kind: UnionType, place: Place) -> Iterator[tuple[Place, Any]]:
    for one in kind.types:
        if isinstance(one, NoneType):
            yield place, None
        elif value is None:
            yield place, _sample(one)
        else:
            yield from _others(value, one, place)


def _dicts(value: dict[str, Any], kind: DictType, place: Place) -> Iterator[tuple[Place, Any]]:
    yield place, {**value, "another": _sample(kind.value_type)}
    for key, held in value.items():
        yield place, {name: one for name, one in value.items() if name != key}
        for inner, other in _others(held, kind.value_type, place):
            yield inner, {**value, key: other}


def _tuples(
    value: tuple[Any, ...], kind: VarTupleType | FixedTupleType, place: Place
) -> Iterator[tuple[Place, Any]]:
    kinds = kind.item_types if isinstance(kind, FixedTupleType) else [kind.item_type] * len(value)
    if isinstance(kind, VarTupleType):
        yield place, (*value, _sample(kind.item_type))
        yield place, value[1:]
        yield place, value[:-1]
        yield place, value[::-1]
    for number, (held, inside) in enumerate(zip(value, kinds, strict=True)):
        for inner, other in _others(held, inside, place):
            yield inner, (*value[:number], other, *value[number + 1 :])


def _sample(kind: Type) -> Any:
    """Some value of a kind."""
    if isinstance(kind, StructType):
        fields = {field.name: _sample(field.type) for field in kind.fields if _needed(field)}
        return kind.cls(**fields)
    if isinstance(kind, UnionType):
        return _sample(next(one for one in kind.types if not isinstance(one, NoneType)))
    simple: dict[type[Type], Any] = {
        AnyType: "any",
        BoolType: True,
        DateType: date(2031, 2, 3),
        DictType: {},
        FloatType: 7.5,
        FrozenSetType: frozenset(),
        IntType: 7,
        StrType: "sample",
        TimeType: time(11, 11),
        VarTupleType: (),
    }
    if isinstance(kind, FixedTupleType):
        return tuple(_sample(one) for one in kind.item_types)
    return simple[type(kind)]


def _needed(field: Field) -> bool:
    return field.required
