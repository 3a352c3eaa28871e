"""SpiffWorkflow: a BPMN process of ten user tasks, its state saved on SQLite after each.

`loaded`: each step reads the workflow from the database, completes the task that is ready, and
saves the workflow, by the serializer's own JSON, as a service does whose processes share a
database. `kept`: the workflow stays in memory and is only saved. The guard is one condition judged
by its script engine, not a gateway, in its favour. The database is in WAL mode, waits for the disk
at each commit, and gets one row of state and one row of log a step.
"""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from itertools import count, pairwise
from typing import Any

from speaking import STEPS, serve
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

NAMESPACE = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def bpmn() -> str:
    """The process: a start, ten user tasks in a row, and an end."""
    names = ["start", *(f"step_{n}" for n in range(STEPS)), "end"]
    nodes = ['<startEvent id="start"/>', '<endEvent id="end"/>']
    nodes += [f'<userTask id="step_{n}" name="Step {n}"/>' for n in range(STEPS)]
    nodes += [
        f'<sequenceFlow id="flow_{n}" sourceRef="{a}" targetRef="{b}"/>'
        for n, (a, b) in enumerate(pairwise(names))
    ]
    process = f'<process id="ten" isExecutable="true">{"".join(nodes)}</process>'
    return f'<definitions xmlns="{NAMESPACE}" targetNamespace="ten">{process}</definitions>'


def main() -> None:
    """Work on the file that is given, in the shape that is given."""
    shape, path = sys.argv[1:]
    parser = BpmnParser()
    parser.add_bpmn_io(io.BytesIO(bpmn().encode()), filename="ten.bpmn")
    spec = parser.get_spec("ten")
    serializer = BpmnWorkflowSerializer()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE workflow (id INTEGER PRIMARY KEY, state TEXT NOT NULL)")
    db.execute("CREATE TABLE log (workflow INTEGER, seq INTEGER, body TEXT NOT NULL)")
    numbers = count(1)

    def save(number: int, workflow: Any, seq: int, said: str) -> None:
        db.execute("BEGIN IMMEDIATE")
        written = (number, serializer.serialize_json(workflow))
        db.execute("INSERT OR REPLACE INTO workflow (id, state) VALUES (?, ?)", written)
        db.execute("INSERT INTO log VALUES (?, ?, ?)", (number, seq, said))
        db.execute("COMMIT")

    def load(number: int) -> Any:
        (state,) = db.execute("SELECT state FROM workflow WHERE id = ?", (number,)).fetchone()
        return serializer.deserialize_json(state)

    def once() -> None:
        number = next(numbers)
        workflow = BpmnWorkflow(spec)
        workflow.do_engine_steps()
        save(number, workflow, 0, "opened")
        for n in range(STEPS):
            workflow = load(number) if shape == "loaded" else workflow
            (task,) = workflow.get_tasks(state=TaskState.READY, manual=True)
            if task.task_spec.bpmn_id != f"step_{n}":
                raise ValueError(f"step_{n} is not active")
            task.data[f"found_{n}"] = float(n)
            if not workflow.script_engine.evaluate(task, f"found_{n} < 1000000.0"):
                raise ValueError("that is too much")
            task.run()
            workflow.do_engine_steps()
            save(number, workflow, n + 1, json.dumps({"step": n, "found": n}))
        if not workflow.is_completed():
            raise ValueError("it is not over")

    serve(once)


if __name__ == "__main__":
    main()
