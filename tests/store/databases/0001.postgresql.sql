CREATE FUNCTION public.seawall_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$;

CREATE TABLE public.seawall_entry (
    incident integer NOT NULL,
    seq integer NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL,
    role text,
    kind text NOT NULL,
    body text NOT NULL,
    hash text NOT NULL
);

CREATE TABLE public.seawall_incident (
    number integer NOT NULL,
    id text NOT NULL,
    playbook text NOT NULL,
    digest text NOT NULL,
    status text NOT NULL,
    drill boolean NOT NULL,
    key text,
    opened_at text NOT NULL COLLATE pg_catalog."C",
    next_at text COLLATE pg_catalog."C",
    seq integer NOT NULL,
    head text NOT NULL,
    state text NOT NULL
);

CREATE SEQUENCE public.seawall_incident_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.seawall_incident_number_seq OWNED BY public.seawall_incident.number;

CREATE TABLE public.seawall_label (
    incident integer NOT NULL,
    name text NOT NULL,
    value text NOT NULL
);

CREATE TABLE public.seawall_message (
    id text NOT NULL,
    incident integer NOT NULL,
    seq integer NOT NULL,
    role text NOT NULL,
    people text NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    claimed_until text COLLATE pg_catalog."C",
    delivered_at text COLLATE pg_catalog."C"
);

CREATE TABLE public.seawall_playbook (
    digest text NOT NULL,
    id text NOT NULL,
    version text NOT NULL,
    "position" integer NOT NULL,
    source text NOT NULL,
    plan text NOT NULL,
    registered_at text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.seawall_request (
    id text NOT NULL,
    fingerprint text NOT NULL,
    incident integer NOT NULL,
    first_seq integer NOT NULL,
    last_seq integer NOT NULL
);

CREATE TABLE public.seawall_schema (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.seawall_task (
    incident integer NOT NULL,
    ref text NOT NULL,
    owner text,
    assignee text,
    due_at text COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.seawall_incident ALTER COLUMN number SET DEFAULT nextval('public.seawall_incident_number_seq'::regclass);

ALTER TABLE ONLY public.seawall_entry
    ADD CONSTRAINT seawall_entry_pkey PRIMARY KEY (incident, seq);

ALTER TABLE ONLY public.seawall_incident
    ADD CONSTRAINT seawall_incident_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.seawall_label
    ADD CONSTRAINT seawall_label_pkey PRIMARY KEY (incident, name);

ALTER TABLE ONLY public.seawall_message
    ADD CONSTRAINT seawall_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.seawall_playbook
    ADD CONSTRAINT seawall_playbook_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY public.seawall_request
    ADD CONSTRAINT seawall_request_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.seawall_schema
    ADD CONSTRAINT seawall_schema_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.seawall_task
    ADD CONSTRAINT seawall_task_pkey PRIMARY KEY (incident, ref);

CREATE UNIQUE INDEX seawall_incident_by_key ON public.seawall_incident USING btree (playbook, key) WHERE ((status = 'open'::text) AND (NOT drill) AND (key IS NOT NULL));

CREATE INDEX seawall_incident_by_next ON public.seawall_incident USING btree (next_at, number) WHERE (next_at IS NOT NULL);

CREATE INDEX seawall_incident_by_status ON public.seawall_incident USING btree (drill, status, number);

CREATE UNIQUE INDEX seawall_incident_by_uuid ON public.seawall_incident USING btree (id);

CREATE INDEX seawall_label_by_value ON public.seawall_label USING btree (name, value, incident);

CREATE INDEX seawall_message_waiting ON public.seawall_message USING btree (created_at, incident, seq, id) WHERE (delivered_at IS NULL);

CREATE INDEX seawall_playbook_by_id ON public.seawall_playbook USING btree (id, "position");

CREATE INDEX seawall_task_by_assignee ON public.seawall_task USING btree (assignee, due_at);

CREATE INDEX seawall_task_by_due ON public.seawall_task USING btree (due_at);

CREATE INDEX seawall_task_by_owner ON public.seawall_task USING btree (owner, due_at);

CREATE TRIGGER seawall_entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seawall_entry FOR EACH STATEMENT EXECUTE FUNCTION public.seawall_append_only();

ALTER TABLE ONLY public.seawall_entry
    ADD CONSTRAINT seawall_entry_incident_fkey FOREIGN KEY (incident) REFERENCES public.seawall_incident(number);

ALTER TABLE ONLY public.seawall_incident
    ADD CONSTRAINT seawall_incident_digest_fkey FOREIGN KEY (digest) REFERENCES public.seawall_playbook(digest);

ALTER TABLE ONLY public.seawall_label
    ADD CONSTRAINT seawall_label_incident_fkey FOREIGN KEY (incident) REFERENCES public.seawall_incident(number);

ALTER TABLE ONLY public.seawall_message
    ADD CONSTRAINT seawall_message_incident_fkey FOREIGN KEY (incident) REFERENCES public.seawall_incident(number);

ALTER TABLE ONLY public.seawall_request
    ADD CONSTRAINT seawall_request_incident_fkey FOREIGN KEY (incident) REFERENCES public.seawall_incident(number);

ALTER TABLE ONLY public.seawall_task
    ADD CONSTRAINT seawall_task_incident_fkey FOREIGN KEY (incident) REFERENCES public.seawall_incident(number);
