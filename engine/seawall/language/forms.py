"""Forms: what the keys of a file hold, said once in a class and read by pydantic's core.

A form is declared like a pydantic model, and pydantic's compiled half (`pydantic_core`) holds what
people wrote against it and tells all that is wrong, and where. The other half makes the core's
schemas out of any type there is; to import it and let it go through the language's thirty forms
takes 150 ms at each start. They hold texts, numbers, lists, mappings and each other, so their
schemas are made here, in two, when the first file is read.

To pydantic a form answers with the same schema. So what pydantic makes of types it makes of forms
too: the JSON Schema of playbooks is `TypeAdapter(Playbook).json_schema()`, drawn from what reads.

Annotations are evaluated where they stand, here and in modules with forms (no `__future__`), since
evaluating their texts would take as long as all the rest.
"""

import types
from collections.abc import Callable, Iterator
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    Self,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic_core import SchemaValidator

Core = dict[str, Any]
"""A schema as `pydantic_core.core_schema` describes them."""

NEEDED: Any = object()
"""The default of a key that must be given."""


class Key:
    """What is known of a key: the type of what it holds, and what `Field` says besides."""

    def __init__(
        self, default: Any, alias: str | None, description: str, options: dict[str, Any]
    ) -> None:
        self.annotation: Any = None
        self.default = default
        self.alias = alias
        self.description = description
        self.options = options

    def is_required(self) -> bool:
        """Whether it must be given."""
        return self.default is NEEDED


def Field(  # noqa: N802  # named as pydantic's, and used as that is
    default: Any = NEEDED, *, alias: str | None = None, description: str = "", **options: Any
) -> Any:
    """Said of a key: its default, how it is written if not as it is named, and what it means.

    The options are the core's, as `ge` or `min_length`.
    """
    return Key(default, alias, description, options)


class Bounds:
    """Said of a type: options of the core, as `max_length` or `pattern`."""

    def __init__(self, **options: Any) -> None:
        self.options = options


class Before:
    """Said of a type: what makes a value of it from what people write, and what that may be.

    The function raises PydanticCustomError for what is wrong; what is not its own it gives back.
    """

    def __init__(self, function: Callable[[Any], Any], written: Any = None) -> None:
        self.function = function
        self.written = written


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
class Form:
    """The keys of a mapping and what each holds; there are no others. Instances are what was read.

    Names are those of pydantic's models.
    """

    __slots__ = (
        "__dict__",
        "__pydantic_extra__",
        "__pydantic_fields_set__",
        "__pydantic_private__",
    )
    __pydantic_fields_set__: set[str]
    model_config: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the keys that were given."""
        return self.__pydantic_fields_set__

    @classmethod
    def model_validate(cls, data: Any) -> Self:
        """The form that plain data holds. Raises pydantic_core.ValidationError with all errors."""
        if cls not in _validators:
            _validators[cls] = SchemaValidator(core(cls))
        read: Self = _validators[cls].validate_python(data)
        return read

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Core:
        return core(cls)


_UNIONS = (Union, types.UnionType)
_fields: dict[type[Form], dict[str, Key]] = {}
_validators: dict[type[Form], SchemaValidator] = {}


def fields(form: type[Form]) -> dict[str, Key]:
    """A form's keys by their names in Python, in order."""
    if form not in _fields:
        _fields[form] = dict(_keys(form))
    return _fields[form]


def _keys(form: type[Form]) -> Iterator[tuple[str, Key]]:
    for name, annotation in get_type_hints(form, include_extras=True).items():
        if name in Form.__annotations__:
            continue
        default = getattr(form, name, NEEDED)
        key = default if isinstance(default, Key) else Field(default)
        key.annotation = _written(annotation) if key.default is None else annotation
        yield name, key


def _written(annotation: Any) -> Any:
    """The type of what people write: None stands for a key that is not there, never for a value."""
    kinds = tuple(kind for kind in get_args(annotation) if kind is not types.NoneType)
    return Union[kinds] if get_origin(annotation) in _UNIONS else annotation  # noqa: UP007


def within(kind: Any) -> Iterator[type[Form]]:
    """Every form inside a type, each once; a form itself is the first."""
    waiting, seen = [kind], set[Any]()
    while waiting:
        one = waiting.pop()
        if not (isinstance(one, type) and issubclass(one, Form)):
            waiting += get_args(one)
        elif one not in seen:
            seen.add(one)
            yield one
            waiting += [key.annotation for key in fields(one).values()]


def core(form: type[Form]) -> Core:
    """The core's schema of a form: all forms in it, each once, and which of them it is."""
    forms: dict[type[Form], Core] = {}
    schema = _of(form, forms)
    return {"type": "definitions", "schema": schema, "definitions": list(forms.values())}


_PLAIN = {str: "str", int: "int", float: "float", bool: "bool", Any: "any"}


def _of(kind: Any, forms: dict[type[Form], Core]) -> Core:
    """The core's schema of a type. Forms are referred to, and kept in `forms`."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _said(_of(arguments[0], forms), arguments[1:], forms)
    if origin is Literal:
        return {"type": "literal", "expected": list(arguments)}
    inner = [_of(one, forms) for one in arguments if one is not types.NoneType]
    if origin is list:
        return {"type": "list", "items_schema": inner[0]}
    if origin is dict:
        return {"type": "dict", "keys_schema": inner[0], "values_schema": inner[1]}
    if origin in _UNIONS:
        made = inner[0] if len(inner) == 1 else {"type": "union", "choices": inner}
        return {"type": "nullable", "schema": made} if types.NoneType in arguments else made
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    return _form(kind, forms) if issubclass(kind, Form) else {"type": "is-instance", "cls": kind}


def _said(made: Core, said: tuple[Any, ...], forms: dict[type[Form], Core]) -> Core:
    """A type's schema with what is said of the type."""
    for one in said:
        if isinstance(one, Bounds):
            made = made | one.options
        elif isinstance(one, Before):
            function = {"type": "no-info", "function": one.function}
            made = {"type": "function-before", "function": function, "schema": made}
            if one.written is not None:
                made["json_schema_input_schema"] = _of(one.written, forms)
    return made


def _form(form: type[Form], forms: dict[type[Form], Core]) -> Core:
    """A reference to a form's schema, which is made if it is not there yet."""
    ref = f"{form.__module__}.{form.__qualname__}:{id(form)}"
    if form not in forms:
        forms[form] = {}  # a form may stand inside itself
        made = {name: _key(key, forms) for name, key in fields(form).items()}
        forms[form] = {
            "type": "model",
            "cls": form,
            "ref": ref,
            "schema": {"type": "model-fields", "model_name": form.__name__, "fields": made},
            "config": {"title": form.__name__, "extra_fields_behavior": "forbid", "strict": True},
        }
    return {"type": "definition-ref", "schema_ref": ref}


def _key(key: Key, forms: dict[type[Form], Core]) -> Core:
    options = dict(key.options)
    more = {"validate_default": True} if options.pop("validate_default", False) else {}
    schema = _of(key.annotation, forms) | options
    if not key.is_required():
        schema = {"type": "default", "schema": schema, "default": key.default, **more}
    alias = {"validation_alias": key.alias} if key.alias else {}
    return {"type": "model-field", "schema": schema, **alias}
