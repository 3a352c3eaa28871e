BEGIN TRANSACTION;
CREATE TABLE seawall_asked (
	incident INTEGER NOT NULL, 
	ref TEXT NOT NULL, 
	role TEXT NOT NULL, 
	person TEXT NOT NULL, 
	due_at TEXT, 
	PRIMARY KEY (incident, ref, role, person), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_asked" VALUES(5,'confirm','dpo','','2026-03-05T21:03:00.000000Z');
INSERT INTO "seawall_asked" VALUES(17,'correct','lead','','2026-03-12T02:55:00.000000Z');
CREATE TABLE seawall_entry (
	incident INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	role TEXT, 
	kind TEXT NOT NULL, 
	body TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	PRIMARY KEY (incident, seq), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_entry" VALUES(1,1,'2026-03-02T09:00:00.000000Z','dora',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"b0e38303-a184-4ec0-9a3a-0621645a5708","kind":"opened","playbook":"tiny","version":"1.0.0"}','efc4575857d47c10ec62f7167c8dfac91e2ab99be9de6e90f81ef864b11d0c56');
INSERT INTO "seawall_entry" VALUES(1,2,'2026-03-02T09:00:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','bfae9341b7868c07a2779258f56d45bef8f0286610b9cd2641ee62144b609ea5');
INSERT INTO "seawall_entry" VALUES(1,3,'2026-03-02T09:00:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:15:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','95f07c63008ab152e71c81a485a3413afdffe67b261a6667f933e6439bd348c0');
INSERT INTO "seawall_entry" VALUES(1,4,'2026-03-02T09:00:00.000000Z','bram',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":false}','0a57ac5beb29238a60b50fc8a22993d9d3a45c71cb05b96134ec8d481394f9e1');
INSERT INTO "seawall_entry" VALUES(1,5,'2026-03-02T09:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-02T09:15:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"ignored"}','1ba2e5c9869f5edaad04afe0261152c40958266f5509784dcf7fc8ce220ccdfe');
INSERT INTO "seawall_entry" VALUES(1,6,'2026-03-02T09:00:00.000000Z','bram',NULL,'ended','{"end":"ignored","kind":"ended","steps":["listen"]}','4504dbe7c47f6d901b2c7c709f99dff6cb71735d103bde6658fc47c68a9674ce');
INSERT INTO "seawall_entry" VALUES(1,7,'2026-03-02T09:00:00.000000Z','anna',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','94f59fc13986d3b6f3bc9d9323b11a2b04f6696a7a07a97cd8c2426443294a75');
INSERT INTO "seawall_entry" VALUES(1,8,'2026-03-02T09:00:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:15:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":2}','2bd110d6972cf51cb15cee690ed6eedfa68bff42ed830edc68427d212fa035b2');
INSERT INTO "seawall_entry" VALUES(1,9,'2026-03-04T09:00:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T09:15:00Z","kind":"breached","late":171900,"task":"listen","tell":[{"role":"lead"}]}','f205441812f2cde4b65caca3a3d4c9d5e71c7e162bc44b656c4193d90cddd965');
INSERT INTO "seawall_entry" VALUES(1,10,'2026-03-04T09:00:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","old":false,"task":"listen","value":true}','345b2173aacf39986c9c949059982d378261714c2e5df15366dbe927e52c7709');
INSERT INTO "seawall_entry" VALUES(1,11,'2026-03-04T09:00:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T09:15:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','1fa1724b1e53c840825b95b6abe2f7df4d370b2f83ee2353e3db8fea4f333f5a');
INSERT INTO "seawall_entry" VALUES(1,12,'2026-03-04T09:00:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-04T09:00:00Z","at":"2026-03-04T09:30:00Z","rule":0,"set_at":"2026-03-04T09:00:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','4a68e442a019845ddea6dd7d1b6ab0be2563f389e00e6e36744b11454515610f');
INSERT INTO "seawall_entry" VALUES(1,13,'2026-03-04T09:00:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"reply","value":"What we know, part 6: more than four words, and a “quote” — ßé"}','406e5d1892b8ebd21f8d6186630eb2a8c2eb67e82abc19d05a7a7c85516ab535');
INSERT INTO "seawall_entry" VALUES(1,14,'2026-03-04T09:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-04T09:30:00Z","how":"advance","kind":"left","step":"reply","task":"reply","to":"close"}','ddf865bd5b3fbbd3ab165a522692710d4920f5e50d042d8e370b13067ac41707');
INSERT INTO "seawall_entry" VALUES(1,15,'2026-03-04T09:00:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-04T09:00:00Z","at":"2026-03-05T09:00:00Z","rule":0,"set_at":"2026-03-04T09:00:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":1}','2ddb762f37056cfe52829547ff915e9f13ed92f92f9b9dddb5a4f64b53a039e2');
INSERT INTO "seawall_entry" VALUES(1,16,'2026-03-04T09:00:00.000000Z','bram',NULL,'fact_set','{"fact":"lesson","kind":"fact_set","task":"close","value":"What we know, part 7: more than four words, and a “quote” — ßé"}','093b609b36d113b3448d4df363d387f91cd481286ac012fc31589a710d9e0688');
INSERT INTO "seawall_entry" VALUES(1,17,'2026-03-04T09:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-05T09:00:00Z","how":"advance","kind":"left","step":"close","task":"close","to":"answered"}','200a3418ad831e777dd772cba85e07779d95118d0e3d2479980655adae40070e');
INSERT INTO "seawall_entry" VALUES(1,18,'2026-03-04T09:00:00.000000Z','bram',NULL,'ended','{"end":"answered","kind":"ended","steps":["close"]}','f1b1595464511a1c118aadf7e31ce60a53214129dcd2437ae0d3cc887f2bfce6');
INSERT INTO "seawall_entry" VALUES(2,1,'2026-03-04T11:05:00.000000Z','chris',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"81e77179-c953-4f18-bd94-6db6115cb655","kind":"opened","playbook":"rumour","version":"2.0.0"}','cab423ad30878262ae091fff5ea33615b5906f6d163089cf8081a6c1b37e04e2');
INSERT INTO "seawall_entry" VALUES(2,2,'2026-03-04T11:05:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 8: more than four words, and a “quote” — ßé"}','99c0451f5ea6d7a5dc39ec09dc1bd98b549685cc9e9c251e956b82a97ddd593f');
INSERT INTO "seawall_entry" VALUES(2,3,'2026-03-04T11:05:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/9"}','7ae27ca372acf7c9084c173c6563912e8780bdd7c244f2cbe362b611daf11820');
INSERT INTO "seawall_entry" VALUES(2,4,'2026-03-04T11:05:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-04T09:45:00Z"}','2b001edce14bef49f94859f63d561d431517faff3dce960af4a95025beb78abf');
INSERT INTO "seawall_entry" VALUES(2,5,'2026-03-04T11:05:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-04T11:05:00Z","at":"2026-03-04T11:50:00Z","rule":0,"set_at":"2026-03-04T11:05:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','dfb03fc72912be5dc2599c1fb9567cff8d1f99f90ed9127706a1741cd2ba7b0a');
INSERT INTO "seawall_entry" VALUES(3,1,'2026-03-04T13:35:00.000000Z','bram',NULL,'opened','{"digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","id":"f3e0fdf6-0efd-4e47-af45-3222481f25a1","kind":"opened","playbook":"message_loop","version":"1.0.0"}','1d43b420a8f61a682497643fe68cbb071bc7ec79e6b197b0a8242ac94025f88e');
INSERT INTO "seawall_entry" VALUES(3,2,'2026-03-04T13:35:00.000000Z','bram',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 11: more than four words, and a “quote” — ßé"}','29c6ce832c07f5294da88f5625c69decce906fa35ab7f676ff89fc5bbf9ae881');
INSERT INTO "seawall_entry" VALUES(3,3,'2026-03-04T13:35:00.000000Z','bram',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 12: more than four words, and a “quote” — ßé"}','edec523b78e7f92dee0f700e835d7e020fc008123a3c9a00102d4c783b3a0abe');
INSERT INTO "seawall_entry" VALUES(3,4,'2026-03-04T13:35:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-04T13:35:00Z","at":"2026-03-04T14:05:00Z","rule":0,"set_at":"2026-03-04T13:35:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','b0e61b4b8ab4a5ae4b391748abb79f276b20f94df0331a08e1ac8988016ad34e');
INSERT INTO "seawall_entry" VALUES(3,5,'2026-03-04T13:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-04T13:35:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','6f1f2aea909d2275a7f873f4307d8812eb63c5014eccf3a7f4d9d0e596cb0887');
INSERT INTO "seawall_entry" VALUES(2,6,'2026-03-04T13:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":7650,"moment":"2026-03-04T11:27:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','1a230f15434b3b7b003dda9c46d594e9bdb1829ec996db85962ce1434f2d9aa1');
INSERT INTO "seawall_entry" VALUES(2,7,'2026-03-04T13:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":6600,"moment":"2026-03-04T11:45:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','6d2042f786d14e0f70ecbba49925c077f63956fadfdaf4161733c526406d4e74');
INSERT INTO "seawall_entry" VALUES(2,8,'2026-03-04T13:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":6300,"moment":"2026-03-04T11:50:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','48e443a3d31d0f9cbb8bf989ea4e99b7984a5d53700ccacd8c5a4c2132af9953');
INSERT INTO "seawall_entry" VALUES(2,9,'2026-03-04T13:35:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T11:50:00Z","kind":"breached","late":6300,"task":"verify"}','6147da218585c4d19f6aed1e7e09d2ba5f08a94f4f9683b9a3f59658ff356cd4');
INSERT INTO "seawall_entry" VALUES(2,10,'2026-03-04T13:35:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','3bbe9d9b08ce776f0119831eba81c5efefb2f48ae613ce6d20fce7b37e919971');
INSERT INTO "seawall_entry" VALUES(2,11,'2026-03-04T13:35:00.000000Z','timer',NULL,'left','{"due":"2026-03-04T11:50:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','8414fbad90ca89cc5429aa4034abe0c4f6c3d05196e68524e4c90c214f1162cc');
INSERT INTO "seawall_entry" VALUES(2,12,'2026-03-04T13:35:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-04T09:45:00Z","at":"2026-03-04T10:45:00Z","rule":1,"set_at":"2026-03-04T13:35:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','5d2c87f33041f73f64edbf0aef07f3afbdff10249ded0d0a6fee3bce92f9fa7b');
INSERT INTO "seawall_entry" VALUES(2,13,'2026-03-04T13:35:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T10:45:00Z","kind":"breached","task":"hold"}','984f278ca08f949bbeff181019c37581a19c529348cc17d13ab514d273f62835');
INSERT INTO "seawall_entry" VALUES(3,6,'2026-03-04T18:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":17100,"moment":"2026-03-04T13:50:00Z","rung":1,"task":"write","tell":[{"role":"author"}]}','54e0d2feb9be824d48955a89aed3dda467df2882801f6f01d8c7a3ec716b359c');
INSERT INTO "seawall_entry" VALUES(3,7,'2026-03-04T18:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":16560,"moment":"2026-03-04T13:59:00Z","rung":2,"task":"write","tell":[{"role":"author"}]}','73b376401e18844df0625217efeb1a104bd111e100ca892f88b72959a55a3550');
INSERT INTO "seawall_entry" VALUES(3,8,'2026-03-04T18:35:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T14:05:00Z","kind":"breached","late":16200,"task":"write","tell":[{"role":"incident_lead"},{"role":"author"}]}','d236b934dd83b9518d112a100cc62a09b30c8dc1337d788010e093780301610d');
INSERT INTO "seawall_entry" VALUES(3,9,'2026-03-04T18:35:00.000000Z','timer',NULL,'left','{"due":"2026-03-04T14:05:00Z","how":"timeout","kind":"left","step":"write","task":"write","to":"decide"}','d2a52f7a64b35b5e452b30dbc721cbd958745441a10dc5dd423a37e607f4c8ed');
INSERT INTO "seawall_entry" VALUES(3,10,'2026-03-04T18:35:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-04T18:35:00Z","at":"2026-03-04T18:45:00Z","rule":0,"set_at":"2026-03-04T18:35:00Z"},"kind":"entered","owner":"approver","step":"decide","task":"decide","track":"main","visit":1}','3f8473d435312ab6b8ba813b27ac584627807b4dd6a9520629f5d8058cb8fbef');
INSERT INTO "seawall_entry" VALUES(3,11,'2026-03-04T18:35:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-04T18:35:00Z","rung":0,"task":"decide","tell":[{"role":"approver"}]}','1f67f4f3ad65da9565b9b4051515888a9ffbeeb48cbe7267eeb39f74e92dc52a');
INSERT INTO "seawall_entry" VALUES(3,12,'2026-03-04T18:35:00.000000Z','chris',NULL,'noted','{"kind":"noted","text":"Said on the phone, 34"}','147673ab3bc9cc7d7d5b0fed3eec5d3023a2b33bbf2c10d871e147f604af1ee0');
INSERT INTO "seawall_entry" VALUES(4,1,'2026-03-04T21:17:00.000000Z','chris',NULL,'opened','{"digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","id":"a9f710c7-ea67-4dc7-8d86-82eca7e9e78c","kind":"opened","playbook":"complaint","version":"1.0.0"}','064e3beddef4b386ed585bd31eca11085b2090a37446c5e67a415f2f4f35e707');
INSERT INTO "seawall_entry" VALUES(4,2,'2026-03-04T21:17:00.000000Z','chris',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/36"}','cdde9d13b466461d48fc0f00eb93e4d39b0b99a1022a8eeed258d2004bbc27d8');
INSERT INTO "seawall_entry" VALUES(4,3,'2026-03-04T21:17:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-04T21:09:00Z"}','a08e86b8d0e3f28658f7a673982f17a0ffeb5604fa4a25c780ce2b0cd6a90f00');
INSERT INTO "seawall_entry" VALUES(4,4,'2026-03-04T21:17:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-04T20:17:00Z"}','b2d8638be5af555a293e964cfc5fa030bde578eeba8655cc4f5723f816998b66');
INSERT INTO "seawall_entry" VALUES(4,5,'2026-03-04T21:17:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 39: more than four words, and a “quote” — ßé"}','14fa946c01bdf4d75caa32a968fca922afbe62401f88cd0b69d314c312ff7f4a');
INSERT INTO "seawall_entry" VALUES(4,6,'2026-03-04T21:17:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-04T20:17:00Z","at":"2026-03-04T20:32:00Z","rule":0,"set_at":"2026-03-04T21:17:00Z"},"kind":"entered","owner":"listener","step":"capture","task":"capture","track":"main","visit":1}','9939763195ae80737ce4ffc37ce213cc01605c4c09c6d78ba4f60928ad3951cb');
INSERT INTO "seawall_entry" VALUES(4,7,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-04T20:32:00Z","rung":0,"task":"capture","tell":[{"role":"listener"}]}','097d532cad85154aed1b507f9654d417311bd720795a874d75dc2a1883de16f2');
INSERT INTO "seawall_entry" VALUES(4,8,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-04T20:32:00Z","rung":1,"task":"capture","tell":[{"role":"listener"}]}','36b91e5fbe3220a2eb336ab16e0e294d11190e5331262fb3ccd4659beffd0f12');
INSERT INTO "seawall_entry" VALUES(4,9,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-04T20:32:00Z","rung":2,"task":"capture","tell":[{"role":"listener"}]}','c30a0873e823a134e76b48bd93c029bcb89f1cea2e9a9ea2e791e0fda5e14141');
INSERT INTO "seawall_entry" VALUES(4,10,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-04T20:32:00Z","rung":3,"task":"capture","tell":[{"role":"care_agent"}]}','8e879ddd32587f6d5544a935722fcd7197cb09bb3bd6dd3e2f703e3ac6d4fda4');
INSERT INTO "seawall_entry" VALUES(4,11,'2026-03-04T21:17:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T20:32:00Z","kind":"breached","task":"capture"}','ccda54eeac65ab6be886f5a875db2601aa1771d977cc2d43a59eaa4e2b1d5c08');
INSERT INTO "seawall_entry" VALUES(4,12,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-04T20:42:00Z","rung":4,"task":"capture","tell":[{"role":"incident_lead"}]}','0bd6cd133701da64280b29f8ed950bfad7b2e22b9726c0d59380c4ccc9eb48ea');
INSERT INTO "seawall_entry" VALUES(4,13,'2026-03-04T21:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-04T20:52:00Z","rung":5,"task":"capture","tell":[{"role":"director"}]}','9e80e919397c929fc02c02cfb01df9f22fe45a509b5a97e0dbad991a2712ffab');
INSERT INTO "seawall_entry" VALUES(4,14,'2026-03-04T21:17:00.000000Z','chris',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","old":"https://example.org/36","reason":"It was wrong","value":"https://example.org/52"}','9c8f6d5e1470a6eb1cf66975c8f3b7567433b6ed0f379785c92500941d228f5f');
INSERT INTO "seawall_entry" VALUES(5,1,'2026-03-04T22:13:00.000000Z','anna',NULL,'opened','{"digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","id":"f34629e6-6b98-4f50-bc31-35f74706dbf7","kind":"opened","playbook":"breach","version":"1.0.0"}','8ffef2b283aaeeed7eeed316e7cc6d0557ebe1e10f254aebe8a45ff539e94f61');
INSERT INTO "seawall_entry" VALUES(5,2,'2026-03-04T22:13:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 53: more than four words, and a “quote” — ßé"}','37a6841305fd440e7b2b0537eb64829b8c1038c6ab6ede6b65ce02e7b9e4bee5');
INSERT INTO "seawall_entry" VALUES(5,3,'2026-03-04T22:13:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-04T21:03:00Z"}','f27d003e3bee5d5c6d615323f4f60775e282100b5d88102b2f79d7cb609f0913');
INSERT INTO "seawall_entry" VALUES(5,4,'2026-03-04T22:13:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-04T21:03:00Z","at":"2026-03-04T21:33:00Z","rule":0,"set_at":"2026-03-04T22:13:00Z"},"kind":"entered","owner":"security","step":"log_report","task":"log_report","track":"main","visit":1}','417b1500b5f9fff7c39f106ee1dcea98b48082b2d2b0838c755eb19b7f3fb3a7');
INSERT INTO "seawall_entry" VALUES(5,5,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-04T21:33:00Z","rung":0,"task":"log_report","tell":[{"role":"security"}]}','bf514e0c14b38db0e086b0351abb3ee18a1ebda8ca01035cc5f14cb18405ca40');
INSERT INTO "seawall_entry" VALUES(5,6,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-04T21:33:00Z","rung":1,"task":"log_report","tell":[{"role":"security"}]}','ad2772427c89ad31b8d6104d487a92b88ab5be85c8d3f699e9c069284e250e96');
INSERT INTO "seawall_entry" VALUES(5,7,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-04T21:33:00Z","rung":2,"task":"log_report","tell":[{"role":"security"}]}','4650b11444e56d50aacfc503d6222699adb8af7a30282b2d8afe962e3bf6c9d0');
INSERT INTO "seawall_entry" VALUES(5,8,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-04T21:33:00Z","rung":3,"task":"log_report","tell":[{"role":"dpo"}]}','e78f9ad93d2954f5504c93fba9acd3a7a04fdb031df0ce207dfb26e7417faea4');
INSERT INTO "seawall_entry" VALUES(5,9,'2026-03-04T22:13:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T21:33:00Z","kind":"breached","task":"log_report"}','0a0af08e9c53a7c694f995f359b52824decfd893927f21a3cf0236963174c7a1');
INSERT INTO "seawall_entry" VALUES(5,10,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-04T21:43:00Z","rung":4,"task":"log_report","tell":[{"role":"dpo"}]}','bfd3bf3f33913118011d5bbaf990196b67702e6240529d15c14da5ec0cb0782e');
INSERT INTO "seawall_entry" VALUES(5,11,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-04T21:53:00Z","rung":5,"task":"log_report","tell":[{"role":"executive"}]}','46fe20cc1475ce4e1cbf2e14292db173a805d33db14c2e820f723887b130c3c5');
INSERT INTO "seawall_entry" VALUES(5,12,'2026-03-04T22:13:00.000000Z','chris',NULL,'fact_set','{"fact":"found_via","kind":"fact_set","task":"log_report","value":"attacker"}','fdff8c95e25ef3354fd9ae10656d7b170aa69f3c5a80c650e025f78cb838ba04');
INSERT INTO "seawall_entry" VALUES(5,13,'2026-03-04T22:13:00.000000Z','chris',NULL,'fact_set','{"fact":"systems","kind":"fact_set","task":"log_report","value":"What we know, part 56: more than four words, and a “quote” — ßé"}','bcdb250ffc651b703f2676bbb7e3b96a3e93a907fad7e1f7da1fbe1795af4f99');
INSERT INTO "seawall_entry" VALUES(5,14,'2026-03-04T22:13:00.000000Z','chris',NULL,'fact_set','{"fact":"evidence","kind":"fact_set","task":"log_report","value":{"captured_at":"2026-03-04T21:33:00Z","path":"shots/57.png"}}','993f43352f294cfb1d80c859a1d357e8ccf37be73f76d0bc2b8da94dce7251e1');
INSERT INTO "seawall_entry" VALUES(5,15,'2026-03-04T22:13:00.000000Z','chris',NULL,'left','{"due":"2026-03-04T21:33:00Z","how":"advance","kind":"left","step":"log_report","task":"log_report","to":"confirm"}','b8ea5599f65bbc7371ef2864e0a90ee9b7b8a2b9dfd34d020ee523b64309c5d6');
INSERT INTO "seawall_entry" VALUES(5,16,'2026-03-04T22:13:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-04T21:03:00Z","at":"2026-03-05T21:03:00Z","rule":0,"set_at":"2026-03-04T22:13:00Z"},"kind":"entered","owner":"security","step":"confirm","task":"confirm","track":"main","visit":1}','e075d27e1fa2e920470eedaf7bb948033ea9f271ed75ab93aabd88f51ce055a6');
INSERT INTO "seawall_entry" VALUES(5,17,'2026-03-04T22:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-04T22:13:00Z","rung":0,"task":"confirm","tell":[{"role":"security"}]}','9217e571e3298efbed65f25ea333c3bf49fc625ac982ffd4be0b72f529626823');
INSERT INTO "seawall_entry" VALUES(5,18,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"is_breach","kind":"fact_set","task":"confirm","value":true}','5031d770bb4814e6c9e5313a7e27ab88bd7c31e6efd1075f7cb47a20ca2c839f');
INSERT INTO "seawall_entry" VALUES(5,19,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"aware_at","kind":"fact_set","task":"confirm","value":"2026-03-04T22:13:00Z"}','ecb269b2cb0f596dbaf7974df1547ce0143b954718b3208f88eb1e62941b7b4f');
INSERT INTO "seawall_entry" VALUES(5,20,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"data_categories","kind":"fact_set","task":"confirm","value":["contact","login"]}','3595875306f2de542777078a641de46e621a3d9827efb889b591da9129da88bc');
INSERT INTO "seawall_entry" VALUES(5,21,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"people_approx","kind":"fact_set","task":"confirm","value":3}','df164e2722cf52e7dd10ab229897a60ce001fe1b4d6f1a0b8320a42a8fbdf10b');
INSERT INTO "seawall_entry" VALUES(5,22,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"records_approx","kind":"fact_set","task":"confirm","value":2}','19ba8d88925eeab22699c21ba0807b82aa3ffd03939c3b47166c7e17434dbec9');
INSERT INTO "seawall_entry" VALUES(5,23,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"processor","kind":"fact_set","task":"confirm","value":true}','76e1c05079bd7bb4091a501dc9fcf4bda49cad146af5f72054d2748850b75691');
INSERT INTO "seawall_entry" VALUES(5,24,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"nis2","kind":"fact_set","task":"confirm","value":true}','86190caa68d75d37705e7fa4fa196753a9b6344d6e06bdd78e4f69845e67e185');
INSERT INTO "seawall_entry" VALUES(5,25,'2026-03-04T22:13:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"confirm","value":"L1"}','4e797c96df7c0e42ee68170513d5882a5f7f3c3031d41df443dce4e3b5b7c6de');
INSERT INTO "seawall_entry" VALUES(5,26,'2026-03-04T22:13:00.000000Z','bram',NULL,'approval_asked','{"by":["dpo"],"kind":"approval_asked","rule":0,"task":"confirm","tell":[{"role":"dpo"}]}','9094738d084bd944f3a09deda2392fa32bd625145078481ba11e005af95bc692');
INSERT INTO "seawall_entry" VALUES(6,1,'2026-03-04T22:17:00.000000Z','dora',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"0ecc25a0-7d82-48b0-95dc-8c7f975ec3cd","kind":"opened","playbook":"tiny","version":"1.0.0"}','efeeee20449acfc206c50618ab690ec701306169fbb44aaf4b98de976b07b40c');
INSERT INTO "seawall_entry" VALUES(6,2,'2026-03-04T22:17:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 66: more than four words, and a “quote” — ßé"}','5e0dc3aa56ef037584f594ce7827e5b2c3a54174154dd5f2547bda9bbd81ce3f');
INSERT INTO "seawall_entry" VALUES(6,3,'2026-03-04T22:17:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-04T22:17:00Z","at":"2026-03-04T22:32:00Z","rule":0,"set_at":"2026-03-04T22:17:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','f454fd42939a5e5891c6d2c22a927de71d2d57b5b32aea4675aabb8d1c20c951');
INSERT INTO "seawall_entry" VALUES(7,1,'2026-03-04T23:42:00.000000Z','chris',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"59263872-f42c-45d3-a9c7-d8277c461170","kind":"opened","playbook":"rumour","version":"2.0.0"}','1d0bfbd6afa074512ea65b6082bbf5316027f47a81c860e4e8df74d90d531585');
INSERT INTO "seawall_entry" VALUES(7,2,'2026-03-04T23:42:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 67: more than four words, and a “quote” — ßé"}','3edab022c3f8367c732b35fa142e0ae34f9d0ff6e372b33f1200efffffe2259c');
INSERT INTO "seawall_entry" VALUES(7,3,'2026-03-04T23:42:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/68"}','99f641376422117c656a6f320f90c27faabe7b6d735b15f74673d0a18e0e10e7');
INSERT INTO "seawall_entry" VALUES(7,4,'2026-03-04T23:42:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-04T22:48:00Z"}','ed8633efe5d34fdb50bddecc4e7cc51af5426784b0a136123d10d06bbf503fdd');
INSERT INTO "seawall_entry" VALUES(7,5,'2026-03-04T23:42:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-04T23:42:00Z","at":"2026-03-05T00:27:00Z","rule":0,"set_at":"2026-03-04T23:42:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','03c523f3239bfe462c77f7e37ff33fc08e05cb49959125d0cb56fe78bc22b335');
INSERT INTO "seawall_entry" VALUES(8,1,'2026-03-05T02:01:00.000000Z','dora',NULL,'opened','{"digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","id":"27dab801-924d-4c15-9658-6f74fe576585","kind":"opened","playbook":"message_loop","version":"1.0.0"}','f5ec218fe6e0539961afb9706a6a1f47861cd8d3861f5b9ecc8b8d7ccd6a9599');
INSERT INTO "seawall_entry" VALUES(8,2,'2026-03-05T02:01:00.000000Z','dora',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 70: more than four words, and a “quote” — ßé"}','e36cc3a8e22198c8f11ab52a3a4b3aa04b08b7b363f22592a2db8ed7716b544b');
INSERT INTO "seawall_entry" VALUES(8,3,'2026-03-05T02:01:00.000000Z','dora',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 71: more than four words, and a “quote” — ßé"}','f6867fbf40ba566130f447ebc5682c2ffa9e25baccbbf73102f3acf969034bb5');
INSERT INTO "seawall_entry" VALUES(8,4,'2026-03-05T02:01:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-05T02:01:00Z","at":"2026-03-05T02:31:00Z","rule":0,"set_at":"2026-03-05T02:01:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','b58da9fa73b9a133284bf117d33e3fd6b00e0589dfe97498e4337f3d67553b34');
INSERT INTO "seawall_entry" VALUES(8,5,'2026-03-05T02:01:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T02:01:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','5a93c1eb1a2b121571ae6657cff6f5e8d95b4bd97d10bda05d00cbf21c9f8e4c');
INSERT INTO "seawall_entry" VALUES(9,1,'2026-03-05T03:14:00.000000Z','anna',NULL,'opened','{"digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","id":"9beb778a-98d2-4756-8e63-51879e0e87a7","kind":"opened","playbook":"complaint","version":"1.0.0"}','a9e318fa8188044069523f0de10eb93e179432f13e4841e6dd60e54287ecd343');
INSERT INTO "seawall_entry" VALUES(9,2,'2026-03-05T03:14:00.000000Z','anna',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/133"}','36f4c1b194751de54cf46f748c967d143676dceb10e5d92c26e4f595ee0c4c13');
INSERT INTO "seawall_entry" VALUES(9,3,'2026-03-05T03:14:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-05T02:36:00Z"}','f0309f81687e6765ce53021f48bd5bf3042cb01be965724efb2c9f9fc03d36f9');
INSERT INTO "seawall_entry" VALUES(9,4,'2026-03-05T03:14:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-05T02:31:00Z"}','3212672f4199b7fe180a13cd96d86315b1aba40aea06860ec4ef45284c2d922a');
INSERT INTO "seawall_entry" VALUES(9,5,'2026-03-05T03:14:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 136: more than four words, and a “quote” — ßé"}','95f46006b8ac1a1bb99c820980fb3194f2e726a6a04362e379c3e0c060169c9b');
INSERT INTO "seawall_entry" VALUES(9,6,'2026-03-05T03:14:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-05T02:31:00Z","at":"2026-03-05T02:46:00Z","rule":0,"set_at":"2026-03-05T03:14:00Z"},"kind":"entered","owner":"listener","step":"capture","task":"capture","track":"main","visit":1}','c07a02eed188c613f71fd61bd8e2a31bbafc1688650460dfc0ceeb3dd3e8092f');
INSERT INTO "seawall_entry" VALUES(9,7,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T02:46:00Z","rung":0,"task":"capture","tell":[{"role":"listener"}]}','1aa458a1b1e94b8aba98982a90f8c2ddd56bf516a961b834c685f135517cb923');
INSERT INTO "seawall_entry" VALUES(9,8,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-05T02:46:00Z","rung":1,"task":"capture","tell":[{"role":"listener"}]}','7ae43c16daedd0cde9946875f62ca8e3fdb7f8d57b180977bdf786152d2d05ac');
INSERT INTO "seawall_entry" VALUES(9,9,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-05T02:46:00Z","rung":2,"task":"capture","tell":[{"role":"listener"}]}','7d0d781005ca86c60edf60e778b1055e6bbcb57828273717fbdda932ca1df1c6');
INSERT INTO "seawall_entry" VALUES(9,10,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-05T02:46:00Z","rung":3,"task":"capture","tell":[{"role":"care_agent"}]}','a680ddc89c35e23ccb2ee1edea159d4f58b22b7481e573371a1851a4264856c4');
INSERT INTO "seawall_entry" VALUES(9,11,'2026-03-05T03:14:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T02:46:00Z","kind":"breached","task":"capture"}','8cf06681191cdfa2b16579c05a3a082a545e5423d1653e2219231ea22928f4a8');
INSERT INTO "seawall_entry" VALUES(9,12,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-05T02:56:00Z","rung":4,"task":"capture","tell":[{"role":"incident_lead"}]}','d715b97f409de2a09fce599048394e78769a6ae4e7b097d76a105d06dfbfcf45');
INSERT INTO "seawall_entry" VALUES(9,13,'2026-03-05T03:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-05T03:06:00Z","rung":5,"task":"capture","tell":[{"role":"director"}]}','6f6964ab462281c84bfd457fd0a9004af8c5f17fa23c9d525093b1f94ffc287a');
INSERT INTO "seawall_entry" VALUES(10,1,'2026-03-05T04:03:00.000000Z','bram',NULL,'opened','{"digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","id":"b4a02253-25c0-4294-b2b8-dd9674a09194","kind":"opened","playbook":"breach","version":"1.0.0"}','ffa46edc7c1ceccc71c5e420bfc63a4f9c023d2eaf78256388ead022d610af07');
INSERT INTO "seawall_entry" VALUES(10,2,'2026-03-05T04:03:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 148: more than four words, and a “quote” — ßé"}','363a25fec4ea31c848b264234c6b1284ab1f093995edc0370d3fa122d3e75ce0');
INSERT INTO "seawall_entry" VALUES(10,3,'2026-03-05T04:03:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-05T02:35:00Z"}','2b0b014c1884e4be8c621c3bac06d63096b07e9df57324649f0ea747c1f28e6a');
INSERT INTO "seawall_entry" VALUES(10,4,'2026-03-05T04:03:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T02:35:00Z","at":"2026-03-05T03:05:00Z","rule":0,"set_at":"2026-03-05T04:03:00Z"},"kind":"entered","owner":"security","step":"log_report","task":"log_report","track":"main","visit":1}','f4be4a57af0469c58088be126aec6678a75dcf73e50a249f1be7df6aae876356');
INSERT INTO "seawall_entry" VALUES(10,5,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T03:05:00Z","rung":0,"task":"log_report","tell":[{"role":"security"}]}','387451767ea983b09ca77871651c71072c490faba9f3fb746a8180a7461fc51b');
INSERT INTO "seawall_entry" VALUES(10,6,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-05T03:05:00Z","rung":1,"task":"log_report","tell":[{"role":"security"}]}','8098aeaac7bd3a6b7ae3d7c23205b62784c0655dc6007ef99e47f33aaffd02d7');
INSERT INTO "seawall_entry" VALUES(10,7,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-05T03:05:00Z","rung":2,"task":"log_report","tell":[{"role":"security"}]}','ee9f0397ef37c4b563791d96512051cc0d66177e49354489bf3182d16b161cce');
INSERT INTO "seawall_entry" VALUES(10,8,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-05T03:05:00Z","rung":3,"task":"log_report","tell":[{"role":"dpo"}]}','f41b25b541acedeb0cf41dcc37acad505f9f89a494582a019c017040c44ac2f5');
INSERT INTO "seawall_entry" VALUES(10,9,'2026-03-05T04:03:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T03:05:00Z","kind":"breached","task":"log_report"}','807aedb4cd12aa175ad08720324300e2ac92e1fa7a562462488fab84dc7d2876');
INSERT INTO "seawall_entry" VALUES(10,10,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-05T03:15:00Z","rung":4,"task":"log_report","tell":[{"role":"dpo"}]}','23c49359d5ac3ca2c0a189d1fb51138039e9361d9dd3f3ab4e8c78eee63eadec');
INSERT INTO "seawall_entry" VALUES(10,11,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-05T03:25:00Z","rung":5,"task":"log_report","tell":[{"role":"executive"}]}','ff3e5e4fb8bc677c248c7d983efb24c9cd2ec5082f9735ff6e4b356c059d641e');
INSERT INTO "seawall_entry" VALUES(10,12,'2026-03-05T04:03:00.000000Z','bram',NULL,'fact_set','{"fact":"found_via","kind":"fact_set","task":"log_report","value":"press"}','f63bbfa35cc204bdf990e810a2c0e87ce6cd9b8cf8cf4a311f5d3762daf70318');
INSERT INTO "seawall_entry" VALUES(10,13,'2026-03-05T04:03:00.000000Z','bram',NULL,'fact_set','{"fact":"systems","kind":"fact_set","task":"log_report","value":"What we know, part 151: more than four words, and a “quote” — ßé"}','c5baaa0d08859ef7a0c6d393791f9bc49a5f7588ac0c685daa8f8d92b5567042');
INSERT INTO "seawall_entry" VALUES(10,14,'2026-03-05T04:03:00.000000Z','bram',NULL,'fact_set','{"fact":"evidence","kind":"fact_set","task":"log_report","value":{"captured_at":"2026-03-05T03:24:00Z","path":"shots/152.png"}}','461f14b83f330481c66bed4a7122d655e3b31bcbd33b6827a5ee728cee83cb36');
INSERT INTO "seawall_entry" VALUES(10,15,'2026-03-05T04:03:00.000000Z','bram',NULL,'left','{"due":"2026-03-05T03:05:00Z","how":"advance","kind":"left","step":"log_report","task":"log_report","to":"confirm"}','133304941300ca95c895170af3c80f5154c63a80896b44e21184d219b36a4ba6');
INSERT INTO "seawall_entry" VALUES(10,16,'2026-03-05T04:03:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T02:35:00Z","at":"2026-03-06T02:35:00Z","rule":0,"set_at":"2026-03-05T04:03:00Z"},"kind":"entered","owner":"security","step":"confirm","task":"confirm","track":"main","visit":1}','1f997593da060a3afc3b2e3ce84ed97cbf1df848feeb88b52a4dbb1695764ad9');
INSERT INTO "seawall_entry" VALUES(10,17,'2026-03-05T04:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T04:03:00Z","rung":0,"task":"confirm","tell":[{"role":"security"}]}','c64a068f009616f5b83c0ed56f49d4ea58dd908a575fc5a1189d902ba9bec6d7');
INSERT INTO "seawall_entry" VALUES(10,18,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"is_breach","kind":"fact_set","task":"confirm","value":true}','932914478c30aff69ce51332e873cd0d0d270957edbe763041adeff1c2b1e4c1');
INSERT INTO "seawall_entry" VALUES(10,19,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"aware_at","kind":"fact_set","task":"confirm","value":"2026-03-05T02:51:00Z"}','867a03470e68c7036011286379576a78792cea333255c61d5f302b1b6e6d955c');
INSERT INTO "seawall_entry" VALUES(10,20,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"data_categories","kind":"fact_set","task":"confirm","value":["contact","login"]}','b2f478278a632c27b624957212b85de76c6cb8cba6e3cfe6bbc4f1b29464553c');
INSERT INTO "seawall_entry" VALUES(10,21,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"people_approx","kind":"fact_set","task":"confirm","value":1}','ea11c8b9284db7482fe63ab3ed8907557fa614f89c4b5ae3c52548e24b9b1aa9');
INSERT INTO "seawall_entry" VALUES(10,22,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"records_approx","kind":"fact_set","task":"confirm","value":3}','ebc1fc97c1b1fcfdf8ab3d68fdf2fc66b67476f91a81de7b9e07d58947a71699');
INSERT INTO "seawall_entry" VALUES(10,23,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"processor","kind":"fact_set","task":"confirm","value":false}','98f01f27894d013e7a241a37f8de1a5d9077d0d74d1837870fd4038e23481784');
INSERT INTO "seawall_entry" VALUES(10,24,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"nis2","kind":"fact_set","task":"confirm","value":true}','046d64d93698e01385c1f7c010f90e902c121f24e91cac308de81b5b2581d02d');
INSERT INTO "seawall_entry" VALUES(10,25,'2026-03-05T04:03:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"confirm","value":"L2"}','f82db3e98dc8193c834918d3f8e0a10a582f605c5561ad870b642a628125498b');
INSERT INTO "seawall_entry" VALUES(10,26,'2026-03-05T04:03:00.000000Z','anna',NULL,'approval_asked','{"by":["dpo"],"kind":"approval_asked","rule":0,"task":"confirm","tell":[{"role":"dpo"}]}','68ad15a36091ac3e34dd2f99858bb83f9e2971aa1cc783810d09516b5d278a6e');
INSERT INTO "seawall_entry" VALUES(10,27,'2026-03-05T09:03:00.000000Z','timer',NULL,'deputies_asked','{"kind":"deputies_asked","late":14400,"task":"confirm","tell":[{"role":"legal"}]}','0bfc5a68b197b9d3e87e811ea82458723a6168179640317e01d0af3ff9eff2f7');
INSERT INTO "seawall_entry" VALUES(10,28,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"is_breach","kind":"fact_set","old":true,"task":"confirm","value":true}','3fe33304f6d3b98bdbb9627f4c287e53f4d8b8ef3951e7d2a932608dfb46a788');
INSERT INTO "seawall_entry" VALUES(10,29,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"aware_at","kind":"fact_set","old":"2026-03-05T02:51:00Z","task":"confirm","value":"2026-03-05T07:39:00Z"}','cf2a64ff9acf05812eb21fa4947adabb124a52bc67f65cb4f7080e5fde45245b');
INSERT INTO "seawall_entry" VALUES(10,30,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"data_categories","kind":"fact_set","old":["contact","login"],"task":"confirm","value":["contact","login"]}','29464fd310a4bb918265fe47a75fc2967aca753ad7db7cc078541c3434e55a14');
INSERT INTO "seawall_entry" VALUES(10,31,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"people_approx","kind":"fact_set","old":1,"task":"confirm","value":2}','e0dfe8219717fb9e2c301b4a2467c828eeef7dbdb67e9e0ffd4e7f15ff04ac1e');
INSERT INTO "seawall_entry" VALUES(10,32,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"records_approx","kind":"fact_set","old":3,"task":"confirm","value":3}','497e98a0d2dd41fa963d7ba174233196bde65217059ad574505c55b01db3d02b');
INSERT INTO "seawall_entry" VALUES(10,33,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"processor","kind":"fact_set","old":false,"task":"confirm","value":true}','39cd5fbd650c719e341e03a2ff4067ef3da72f79443f0b20c497eea96aae89c6');
INSERT INTO "seawall_entry" VALUES(10,34,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"nis2","kind":"fact_set","old":true,"task":"confirm","value":false}','3b77bfd8b38e8a84c7df89062b007b92a5540b8186d72b052fa2ee6e41a53773');
INSERT INTO "seawall_entry" VALUES(10,35,'2026-03-05T09:03:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L2","task":"confirm","value":"L2"}','5fd515f49b612bf4417854f3a9b5d4ddb2d052324d75292d16a2f7d637fb6dfd');
INSERT INTO "seawall_entry" VALUES(10,36,'2026-03-05T09:03:00.000000Z','chris',NULL,'approval_voided','{"by":["dpo"],"facts":["aware_at","people_approx","processor","nis2"],"kind":"approval_voided","rule":0,"task":"confirm","tell":[{"role":"dpo"}]}','340850887d97099afaa9495a6670c7bc7d049a3eb2653902d4555ed975c49c75');
INSERT INTO "seawall_entry" VALUES(10,37,'2026-03-05T09:03:00.000000Z','dora','dpo','approved','{"kind":"approved","roles":["dpo"],"task":"confirm"}','fe6b576d1c40370731034233bf17cb03141563439cf20d73286b76c5197a9d68');
INSERT INTO "seawall_entry" VALUES(10,38,'2026-03-05T09:03:00.000000Z','dora','dpo','left','{"due":"2026-03-06T02:35:00Z","how":"advance","kind":"left","step":"confirm","task":"confirm","to":"tell_controller"}','2c4cd850be940e4d3710ad5cbcfdae7ab8f27281ba0d96bd6c635c7ea9722335');
INSERT INTO "seawall_entry" VALUES(10,39,'2026-03-05T09:03:00.000000Z','dora','dpo','entered','{"due":{"anchor":"2026-03-05T07:39:00Z","at":"2026-03-06T07:39:00Z","rule":0,"set_at":"2026-03-05T09:03:00Z"},"kind":"entered","owner":"dpo","step":"tell_controller","task":"tell_controller","track":"main","visit":1}','388e07a8a0fadb928e37ed24dda82b1793ecd42432f854e811c84ec04bc882a4');
INSERT INTO "seawall_entry" VALUES(10,40,'2026-03-05T09:03:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T09:03:00Z","rung":0,"task":"tell_controller","tell":[{"role":"dpo"}]}','8dcefaf5d79108ce8eb3e56fcc77ba2cc94980455b3decdfb7904f7dd774eb13');
INSERT INTO "seawall_entry" VALUES(11,1,'2026-03-05T09:31:00.000000Z','bram',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"92f25c85-f1ee-4165-90a3-ebf817d912e0","kind":"opened","playbook":"tiny","version":"1.0.0"}','4d22d84678b4954814c3320ccaeeaeef43ebec0122b09f561886c3b11f056ec6');
INSERT INTO "seawall_entry" VALUES(11,2,'2026-03-05T09:31:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 185: more than four words, and a “quote” — ßé"}','ca99fcde5a7805a248008f3ecc435fd64ab5b5a8414d958662e9a552beae62b7');
INSERT INTO "seawall_entry" VALUES(11,3,'2026-03-05T09:31:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T09:31:00Z","at":"2026-03-05T09:46:00Z","rule":0,"set_at":"2026-03-05T09:31:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','cb577c1d94403c764dee52ffc520192434b24336678f843f6dee6c5468b55dec');
INSERT INTO "seawall_entry" VALUES(12,1,'2026-03-05T11:06:00.000000Z','bram',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"667f00bf-8879-4fb6-9a5b-19de755448a0","kind":"opened","playbook":"rumour","version":"2.0.0"}','03ce1cdec58242e5bd2a58d26cb144690766147f9cfb62bf8d7382b13aec2730');
INSERT INTO "seawall_entry" VALUES(12,2,'2026-03-05T11:06:00.000000Z','bram',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 186: more than four words, and a “quote” — ßé"}','022404b43e60d3e28eaf5e750d7af6f5bdc8c2dd4f77cdab56fd4b48a4ee3ae1');
INSERT INTO "seawall_entry" VALUES(12,3,'2026-03-05T11:06:00.000000Z','bram',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/187"}','06aafd5c52ea9c9eb6794918e4f0c162737d917f3f41c6c319ac844d5470a193');
INSERT INTO "seawall_entry" VALUES(12,4,'2026-03-05T11:06:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-05T10:08:00Z"}','ceb35d24fd115896df3049c43662c46ac0938b6be188adfd2b9ed75e6013fa34');
INSERT INTO "seawall_entry" VALUES(12,5,'2026-03-05T11:06:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T11:06:00Z","at":"2026-03-05T11:51:00Z","rule":0,"set_at":"2026-03-05T11:06:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','cffbe473f03f50bd10119ce11c3d33a1bde612864067d8d51510bbf79902793d');
INSERT INTO "seawall_entry" VALUES(13,1,'2026-03-05T12:19:00.000000Z','chris',NULL,'opened','{"digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","id":"31dfdf24-3f03-420a-8664-f42bbfb59b7d","kind":"opened","playbook":"message_loop","version":"1.0.0"}','fd238c52658a663962d240f50588602bcb8c938f73dd96bcde198e41360b0bc2');
INSERT INTO "seawall_entry" VALUES(13,2,'2026-03-05T12:19:00.000000Z','chris',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 189: more than four words, and a “quote” — ßé"}','7d7e86dc53831e3e379451b38c9eae2a8bb2af45be431fee68b274c648f3b46e');
INSERT INTO "seawall_entry" VALUES(13,3,'2026-03-05T12:19:00.000000Z','chris',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 190: more than four words, and a “quote” — ßé"}','15c78ddba312c0b0d2af977adc5889d20724f510ce3da2a4bd2e518313bc227b');
INSERT INTO "seawall_entry" VALUES(13,4,'2026-03-05T12:19:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T12:19:00Z","at":"2026-03-05T12:49:00Z","rule":0,"set_at":"2026-03-05T12:19:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','b579a1efd1148ba4d53672e669a5a63e2abe921b30458aab105651b681da92e3');
INSERT INTO "seawall_entry" VALUES(13,5,'2026-03-05T12:19:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T12:19:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','4d203adb756d56eeb78c72fb4a7b46d4e712ac83e6f2f7cbf9c9501a1a6dfd30');
INSERT INTO "seawall_entry" VALUES(13,6,'2026-03-07T12:19:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":171900,"moment":"2026-03-05T12:34:00Z","rung":1,"task":"write","tell":[{"role":"author"}]}','09b483fb4ba116bf25e196b84549dccef1efe0b316a1504455e7016b4145ff2a');
INSERT INTO "seawall_entry" VALUES(13,7,'2026-03-07T12:19:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":171360,"moment":"2026-03-05T12:43:00Z","rung":2,"task":"write","tell":[{"role":"author"}]}','c5fa0636e4cc46cadfd467a6e9b333aef3f6c72bb994eea89c5b730c5458dcfb');
INSERT INTO "seawall_entry" VALUES(13,8,'2026-03-07T12:19:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T12:49:00Z","kind":"breached","late":171000,"task":"write","tell":[{"role":"incident_lead"},{"role":"author"}]}','f4d009410b62e69f6c11122ef6277bf1f2acaccf413e63ac2be9ef619c57b66d');
INSERT INTO "seawall_entry" VALUES(13,9,'2026-03-07T12:19:00.000000Z','timer',NULL,'left','{"due":"2026-03-05T12:49:00Z","how":"timeout","kind":"left","step":"write","task":"write","to":"decide"}','a59529c8c0acc239a5ddcb53d07a5ee8962fe52aab244a0ad11d59d09811a458');
INSERT INTO "seawall_entry" VALUES(13,10,'2026-03-07T12:19:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-07T12:19:00Z","at":"2026-03-07T12:29:00Z","rule":0,"set_at":"2026-03-07T12:19:00Z"},"kind":"entered","owner":"approver","step":"decide","task":"decide","track":"main","visit":1}','17d059ad84faaa4f56410f22e493cbfd864fb9c0c6424ff89f49ac93043427b7');
INSERT INTO "seawall_entry" VALUES(13,11,'2026-03-07T12:19:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T12:19:00Z","rung":0,"task":"decide","tell":[{"role":"approver"}]}','ba8472cded31f945505a8b6e3d828674517f05308345eb304e88d5c16237522d');
INSERT INTO "seawall_entry" VALUES(14,1,'2026-03-07T14:12:00.000000Z','bram',NULL,'opened','{"digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","id":"d5d28087-27ec-4f33-9760-f264895998e0","kind":"opened","playbook":"complaint","version":"1.0.0"}','e9a4f9a754f326f9d598214108022e6f95f6122f2b6bd021b4c693ea2cc03a48');
INSERT INTO "seawall_entry" VALUES(14,2,'2026-03-07T14:12:00.000000Z','bram',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/217"}','5ac43929f98d04e977ef7e268249c39068d04fbd975d17186259cb5c84a70d6d');
INSERT INTO "seawall_entry" VALUES(14,3,'2026-03-07T14:12:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-07T13:37:00Z"}','f4eb78a7efa4d2f6c7db765ef146b0ca578e9001c07132efe76ef7d12befde0d');
INSERT INTO "seawall_entry" VALUES(14,4,'2026-03-07T14:12:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-07T13:18:00Z"}','503c1e373789583ba66c32f27387642d8d3adcc478c92bd4bc161b0733678c0f');
INSERT INTO "seawall_entry" VALUES(14,5,'2026-03-07T14:12:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 220: more than four words, and a “quote” — ßé"}','77d57829e0c2d051017edb93b057ddfc7a1028bea200854e5e2175360472c12c');
INSERT INTO "seawall_entry" VALUES(14,6,'2026-03-07T14:12:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-07T13:18:00Z","at":"2026-03-07T13:33:00Z","rule":0,"set_at":"2026-03-07T14:12:00Z"},"kind":"entered","owner":"listener","step":"capture","task":"capture","track":"main","visit":1}','c9891ac8b259ca5f4f4ca100f568d8f2cd6b8d6574158ae7bf3c1255c3efb912');
INSERT INTO "seawall_entry" VALUES(14,7,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T13:33:00Z","rung":0,"task":"capture","tell":[{"role":"listener"}]}','5662dfb80400be6b33fa668eb7ca9d32c0edbf8adf7567f325672c1a448522ed');
INSERT INTO "seawall_entry" VALUES(14,8,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-07T13:33:00Z","rung":1,"task":"capture","tell":[{"role":"listener"}]}','27653569a2c85f0e1836a741776ec85d6dacde0c07c8e5fb3a907d93888fdbf7');
INSERT INTO "seawall_entry" VALUES(14,9,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-07T13:33:00Z","rung":2,"task":"capture","tell":[{"role":"listener"}]}','47fb85292f762fa80990c7224975cc353f34c996691cf3f50146107b8157b78f');
INSERT INTO "seawall_entry" VALUES(14,10,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-07T13:33:00Z","rung":3,"task":"capture","tell":[{"role":"care_agent"}]}','c94e6e5279475b48bb27d3cd9e171f8ffa7b1a73ed13b5db74da986f54ca6d59');
INSERT INTO "seawall_entry" VALUES(14,11,'2026-03-07T14:12:00.000000Z','timer',NULL,'breached','{"due":"2026-03-07T13:33:00Z","kind":"breached","task":"capture"}','3ba05a791998affe794527c3a69df02f923a4a9e4e6dc3a66f2ee4b7853e9aec');
INSERT INTO "seawall_entry" VALUES(14,12,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-07T13:43:00Z","rung":4,"task":"capture","tell":[{"role":"incident_lead"}]}','b5299d2ed56f7ee4f2e23152c3db4a751fe5463ca02a18b1beda7917afa1d8f9');
INSERT INTO "seawall_entry" VALUES(14,13,'2026-03-07T14:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-07T13:53:00Z","rung":5,"task":"capture","tell":[{"role":"director"}]}','27146f8d97c5bd48b2a6cc8b892e830011971269fc7f0947326dc64cb9e34f74');
INSERT INTO "seawall_entry" VALUES(14,14,'2026-03-07T14:12:00.000000Z','anna',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["capture"]}','04cb3e9add6a06fa11f7c7a21f0788b3c1f80c7af9c2d434ed9e097ce31dd7ae');
INSERT INTO "seawall_entry" VALUES(14,15,'2026-03-07T14:12:00.000000Z','anna',NULL,'dropped','{"kind":"dropped","task":"capture"}','377f085a4f10eab2da10ebb2c2cd730f17a1f4121a4f3958f5dee808d5727a6d');
INSERT INTO "seawall_entry" VALUES(15,1,'2026-03-07T16:28:00.000000Z','bram',NULL,'opened','{"digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","id":"ce22d322-ef81-4442-bf91-a8c0a98c699a","kind":"opened","playbook":"breach","version":"1.0.0"}','31291177e18f3e698d1f81c26527b3e0ef8c7bf85f2e7e6770234bafff6e8c12');
INSERT INTO "seawall_entry" VALUES(15,2,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 241: more than four words, and a “quote” — ßé"}','2b9e9111de102673a91fc46d48b7cbf0028a4f665c8ffd79b9dc3dcd545605a7');
INSERT INTO "seawall_entry" VALUES(15,3,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-07T15:25:00Z"}','d12bafbe809403fa15bfc93423f46e6cd91acf50c4b08020f9f8342a6e051699');
INSERT INTO "seawall_entry" VALUES(15,4,'2026-03-07T16:28:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-07T15:25:00Z","at":"2026-03-07T15:55:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"security","step":"log_report","task":"log_report","track":"main","visit":1}','892829450945b1dfa0a18fd384c037cc6aab320ef898997bac12005abdb2eb39');
INSERT INTO "seawall_entry" VALUES(15,5,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T15:55:00Z","rung":0,"task":"log_report","tell":[{"role":"security"}]}','a41b81502967ef33af82140d614fdb865a4de87b87ec32fb84197a7b360ddde1');
INSERT INTO "seawall_entry" VALUES(15,6,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-07T15:55:00Z","rung":1,"task":"log_report","tell":[{"role":"security"}]}','42ac524de48641437d7efbb60eb76e9e29e24c3a8e2e2f3dfb93a4803335e2d4');
INSERT INTO "seawall_entry" VALUES(15,7,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-07T15:55:00Z","rung":2,"task":"log_report","tell":[{"role":"security"}]}','7bee986858b623df5137b2e68d38509d7c0ea9a975007d7fc25e2533bdf040b4');
INSERT INTO "seawall_entry" VALUES(15,8,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-07T15:55:00Z","rung":3,"task":"log_report","tell":[{"role":"dpo"}]}','ec9eae4219ca453d804f1444ecd2962684c236baa60f9e2e62b2964f6dd09afb');
INSERT INTO "seawall_entry" VALUES(15,9,'2026-03-07T16:28:00.000000Z','timer',NULL,'breached','{"due":"2026-03-07T15:55:00Z","kind":"breached","task":"log_report"}','b0fb9a938aeba87891334fc3ff862179e50e3a4a7179455c4c8a13fa8586f780');
INSERT INTO "seawall_entry" VALUES(15,10,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-07T16:05:00Z","rung":4,"task":"log_report","tell":[{"role":"dpo"}]}','2bb7970c8653672960d98d19162121be9c540e5128707a0d79eea4b0fe581a30');
INSERT INTO "seawall_entry" VALUES(15,11,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-07T16:15:00Z","rung":5,"task":"log_report","tell":[{"role":"executive"}]}','6a30581e738ed36f43168e05b584d74cbc58760fedd600838866a031679ee569');
INSERT INTO "seawall_entry" VALUES(15,12,'2026-03-07T16:28:00.000000Z','chris',NULL,'handover_asked','{"kind":"handover_asked","person":"chris","task":"log_report","tell":[{"people":["chris"]}]}','df1446612681434e91c0e2c4bfa65886a823280c1e615f0557e1e80d37541a60');
INSERT INTO "seawall_entry" VALUES(15,13,'2026-03-07T16:28:00.000000Z','anna',NULL,'fact_set','{"fact":"found_via","kind":"fact_set","task":"log_report","value":"customer"}','c6eb2661593e7ba428cbc9c728ad7d1b32d450ab477531daf095ff70281ac2f9');
INSERT INTO "seawall_entry" VALUES(15,14,'2026-03-07T16:28:00.000000Z','anna',NULL,'fact_set','{"fact":"systems","kind":"fact_set","task":"log_report","value":"What we know, part 250: more than four words, and a “quote” — ßé"}','274feaff1da91cc7baab1a1ffffb386e7a7973de3abf5d87bef95764bd0e0abc');
INSERT INTO "seawall_entry" VALUES(15,15,'2026-03-07T16:28:00.000000Z','anna',NULL,'fact_set','{"fact":"evidence","kind":"fact_set","task":"log_report","value":{"captured_at":"2026-03-07T15:47:00Z","path":"shots/251.png"}}','d0d5e2cc1adff34daca063852d67f926548ee1d89c025b290fb96c1faf1debda');
INSERT INTO "seawall_entry" VALUES(15,16,'2026-03-07T16:28:00.000000Z','anna',NULL,'left','{"due":"2026-03-07T15:55:00Z","how":"advance","kind":"left","step":"log_report","task":"log_report","to":"confirm"}','d8332d718541a6187a79d8b4ee0f036c13b782a3667d1863a2c90d138ae6edef');
INSERT INTO "seawall_entry" VALUES(15,17,'2026-03-07T16:28:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-07T15:25:00Z","at":"2026-03-08T15:25:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"security","step":"confirm","task":"confirm","track":"main","visit":1}','74228f0f4b57b3ea09825a1c7b5fc9984c5c490ee38a43696ae0bb0c9b11526f');
INSERT INTO "seawall_entry" VALUES(15,18,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"confirm","tell":[{"role":"security"}]}','343ca734c9ca8640989febc3f21b403cc14413b922965ef2cea036c638858972');
INSERT INTO "seawall_entry" VALUES(15,19,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"is_breach","kind":"fact_set","task":"confirm","value":true}','b7faadbfeae863e264ffe9d8c082d8f6c9d8808974d76f525ee329b6766c26d7');
INSERT INTO "seawall_entry" VALUES(15,20,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"aware_at","kind":"fact_set","task":"confirm","value":"2026-03-07T15:15:00Z"}','baa27fce0b311f476587cd142227b5f1fff5b304e854133578c72e6ea78c3424');
INSERT INTO "seawall_entry" VALUES(15,21,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"data_categories","kind":"fact_set","task":"confirm","value":["contact","login"]}','2107eefa81dd7af8949d46060726449fe0d8f9ab7924a81224cf98b45dfa2da3');
INSERT INTO "seawall_entry" VALUES(15,22,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"people_approx","kind":"fact_set","task":"confirm","value":3}','96699eadf4c6ce5de696dfba5b737640ee1eb0800f5fb5a2e14ea57f83b8db62');
INSERT INTO "seawall_entry" VALUES(15,23,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"records_approx","kind":"fact_set","task":"confirm","value":1}','c478d8e4a21070445b21f1bc299ab1cdc12bd98e3891c6ac97d3941cd27b735b');
INSERT INTO "seawall_entry" VALUES(15,24,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"processor","kind":"fact_set","task":"confirm","value":false}','75a832106cb4687f146cd37f0464dde198dadaca8d1a7c292e76a41d475c11ee');
INSERT INTO "seawall_entry" VALUES(15,25,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"nis2","kind":"fact_set","task":"confirm","value":true}','11caa8c466bec1febf9ccfb71804411c5e613f334242468ce44264051cdafdc9');
INSERT INTO "seawall_entry" VALUES(15,26,'2026-03-07T16:28:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"confirm","value":"L1"}','c61fa8544a1a6ca0dff418ff87e05be7b125de2112672283901e2842f370f4f5');
INSERT INTO "seawall_entry" VALUES(15,27,'2026-03-07T16:28:00.000000Z','bram',NULL,'approval_asked','{"by":["dpo"],"kind":"approval_asked","rule":0,"task":"confirm","tell":[{"role":"dpo"}]}','480d7f673d7bbd920cad631d2bb9270ee8dcf5ede5ee4556323629534dea3bb6');
INSERT INTO "seawall_entry" VALUES(15,28,'2026-03-07T16:28:00.000000Z','bram','dpo','approved','{"kind":"approved","roles":["dpo"],"task":"confirm"}','de68c368a6a220e766568a1b842fadbf0dbaa4e98091f3f67d28083db2cbf43f');
INSERT INTO "seawall_entry" VALUES(15,29,'2026-03-07T16:28:00.000000Z','bram','dpo','left','{"due":"2026-03-08T15:25:00Z","how":"advance","kind":"left","step":"confirm","task":"confirm","to":"respond"}','c3ce489cea6549383800a255cf9f48f349d146f0b1b49dcd2ebefb30a256e478');
INSERT INTO "seawall_entry" VALUES(15,30,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-04-06T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"dpo","step":"respond","task":"respond","track":"main","visit":1}','4af7ad68a569643323a95b9bd61157e501c46f3ded89a1eeb1b65a6df9a9d4c3');
INSERT INTO "seawall_entry" VALUES(15,31,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"contain","task":"respond","track":"contain"}','9c5ff940cf35b202475b2b69ff9c01ce418d8162d19777d46fc3f1f7786ce24e');
INSERT INTO "seawall_entry" VALUES(15,32,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-08T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"security","step":"contain","task":"contain","track":"contain","visit":1}','44548e81e48fcf70005b64b8b2f3b3b83a23deadf1a4efb00b1bf4ad242e41c4');
INSERT INTO "seawall_entry" VALUES(15,33,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"rating","task":"respond","track":"rating"}','5e119b2d6a66fd591c2a308b6038baa39046bab4cdd6ffaa2ec0ef7b64bc3abc');
INSERT INTO "seawall_entry" VALUES(15,34,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-08T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"dpo","step":"rate","task":"rate","track":"rating","visit":1}','2d7dd142d5d385e3d5c94e6cd445ac9b3853b6b7a21987ab8780b10d6090f1f0');
INSERT INTO "seawall_entry" VALUES(15,35,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"authority","task":"respond","track":"authority"}','797baef7035169af723a543cfe6c048ae6d2872af4b8148272c1d21cd473d4d6');
INSERT INTO "seawall_entry" VALUES(15,36,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-10T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"dpo","step":"notify_authority","task":"notify_authority","track":"authority","visit":1}','23b070a493693b2319228ceefcde38070794e8739a3f95eb47496fd182169cfb');
INSERT INTO "seawall_entry" VALUES(15,37,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"nis2","task":"respond","track":"nis2"}','090ed3c4c1818b02155dd0ad109f906b99abd681953548d49bdd662e23fbb6cf');
INSERT INTO "seawall_entry" VALUES(15,38,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-08T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"security","step":"nis2_warning","task":"nis2_warning","track":"nis2","visit":1}','d44a6de590b2726794a61564669b0645dd2a1ed288de99099b3fc5cb4aae4649');
INSERT INTO "seawall_entry" VALUES(15,39,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"public","task":"respond","track":"public"}','389b9adda9da14ca17ade9c9fdbd8b7b6a8ed0bd95a3d5e6e192c95c3dff9bce');
INSERT INTO "seawall_entry" VALUES(15,40,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-07T17:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"comms","step":"holding_line","task":"holding_line","track":"public","visit":1}','1ed27d903f7b88febfdc2a806fe0b90f3777ce7ea144e2d07a5113cd6185cbeb');
INSERT INTO "seawall_entry" VALUES(15,41,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"kind":"track_started","name":"register","task":"respond","track":"register"}','6fcfaae6df41e2d95566a3337b27bd799be8c69767d61c068d843871ed58644d');
INSERT INTO "seawall_entry" VALUES(15,42,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"due":{"anchor":"2026-03-07T15:15:00Z","at":"2026-03-10T15:15:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"dpo","step":"register_entry","task":"register_entry","track":"register","visit":1}','f6e9cfaa102e5cfc028f149a0ac2004d3930e4b1d5ca4b7333c5070e33dc4571');
INSERT INTO "seawall_entry" VALUES(15,43,'2026-03-07T16:28:00.000000Z','bram','dpo','track_started','{"book":"message_loop","kind":"track_started","name":"main","outer":"","scope":"holding_line","task":"holding_line","track":"holding_line.main"}','46f8d1e7a4c0814c1cf987e70f4ea408a0737da50bf65de201c645b763e2ad45');
INSERT INTO "seawall_entry" VALUES(15,44,'2026-03-07T16:28:00.000000Z','bram','dpo','fact_set','{"fact":"holding_line.audience","kind":"fact_set","task":"holding_line","track":"holding_line.main","value":"Colleagues who get questions; not public yet"}','e1bf6026f4d1fe7c532302cc2153cc2c4e171ad14f7a23c64ec9b7ef1c9848ce');
INSERT INTO "seawall_entry" VALUES(15,45,'2026-03-07T16:28:00.000000Z','bram','dpo','fact_set','{"fact":"holding_line.brief","kind":"fact_set","task":"holding_line","track":"holding_line.main","value":"What we know, part 241: more than four words, and a “quote” — ßé"}','11f91199d5393ad3b461171b97453266bcb4368b10474330f1dd0da588ecd40f');
INSERT INTO "seawall_entry" VALUES(15,46,'2026-03-07T16:28:00.000000Z','bram','dpo','fact_set','{"fact":"holding_line.needs_expert","kind":"fact_set","task":"holding_line","track":"holding_line.main","value":true}','753013c1e5b655da70febbb3fdbc31826193dd1d8c9edd43ae828974424ff4de');
INSERT INTO "seawall_entry" VALUES(15,47,'2026-03-07T16:28:00.000000Z','bram','dpo','fact_set','{"fact":"holding_line.needs_legal","kind":"fact_set","task":"holding_line","track":"holding_line.main","value":true}','74c91c3770ce15e188f4d29ef41a643849263297a969971f2eaddaecf4ce3978');
INSERT INTO "seawall_entry" VALUES(15,48,'2026-03-07T16:28:00.000000Z','bram','dpo','entered','{"book":"message_loop","due":{"anchor":"2026-03-07T16:28:00Z","at":"2026-03-07T16:58:00Z","rule":0,"set_at":"2026-03-07T16:28:00Z"},"kind":"entered","owner":"author","scope":"holding_line","step":"write","task":"holding_line.write","track":"holding_line.main","visit":1}','1695dc155d87b4a2f5d25598ee2c9a0ea987ea09a68e65f42316fc5b481cdcc2');
INSERT INTO "seawall_entry" VALUES(15,49,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"contain","tell":[{"role":"security"}]}','9c1174fe06dab460c08a03860f18959ae04f8aa503c529549fd7d3fb12e653c8');
INSERT INTO "seawall_entry" VALUES(15,50,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"holding_line","tell":[{"role":"comms"}]}','7df0b1b4077972d831147742616613dd3c0c82a4ec2e8474913454024b3d0894');
INSERT INTO "seawall_entry" VALUES(15,51,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"holding_line.write","tell":[{"role":"author"}]}','c7a5305c06a78c8049bd3b9fb3606bb96362e62815bf469da6e939c54bbb5437');
INSERT INTO "seawall_entry" VALUES(15,52,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"nis2_warning","tell":[{"role":"security"}]}','1ba6bfb7011ee42d9d28a51ace78aea3869bbd48017f0539385f6dc765422534');
INSERT INTO "seawall_entry" VALUES(15,53,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"notify_authority","tell":[{"role":"dpo"}]}','11215525696707aca460276b3ccbe9950024b04a004a2cc6721f490549549e0e');
INSERT INTO "seawall_entry" VALUES(15,54,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"rate","tell":[{"role":"dpo"}]}','6ce9faa3379e73903647ac4de60ca720a63e7ebfbfa1fc8073cbb2b92a066c23');
INSERT INTO "seawall_entry" VALUES(15,55,'2026-03-07T16:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-07T16:28:00Z","rung":0,"task":"register_entry","tell":[{"role":"dpo"}]}','82c7773128dece40c78559d570f7d8fbd8964ca9f59f904392a80df55ea7d423');
INSERT INTO "seawall_entry" VALUES(16,1,'2026-03-07T22:49:00.000000Z','chris',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"6d9656a8-d50f-4bcf-be48-932dd35c04aa","kind":"opened","playbook":"tiny","version":"1.0.0"}','091871da39a1ecdf5c5d42d9283ac849036766d05bc85b47ff99ade0b08ea2c4');
INSERT INTO "seawall_entry" VALUES(16,2,'2026-03-07T22:49:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 273: more than four words, and a “quote” — ßé"}','69a975f1f7d25f2c2f80bc14d02ea044d8e75cc145cbe3441081607e8b7707c5');
INSERT INTO "seawall_entry" VALUES(16,3,'2026-03-07T22:49:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-07T22:49:00Z","at":"2026-03-07T23:04:00Z","rule":0,"set_at":"2026-03-07T22:49:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','04ee64b8679153bbeea9328396513a79fbd3ece100ef42b102c291071274a5b3');
INSERT INTO "seawall_entry" VALUES(16,4,'2026-03-09T22:49:00.000000Z','timer',NULL,'breached','{"due":"2026-03-07T23:04:00Z","kind":"breached","late":171900,"task":"listen","tell":[{"role":"lead"}]}','0d386c78e272cd0457c2f7784c6f0f43f124c96776eaea522cf5a423d772e50f');
INSERT INTO "seawall_entry" VALUES(16,5,'2026-03-09T22:49:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','bfa407d7e1d279e806e4f09c5b587f744b6ddcb02e57f5622c52b610743dfb81');
INSERT INTO "seawall_entry" VALUES(16,6,'2026-03-09T22:49:00.000000Z','timer',NULL,'left','{"due":"2026-03-07T23:04:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','523a7a09791b2becb83b1e161c68f08d8a2ad2e2e2f98667d493065574dbd090');
INSERT INTO "seawall_entry" VALUES(16,7,'2026-03-09T22:49:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-09T22:49:00Z","at":"2026-03-09T23:19:00Z","rule":0,"set_at":"2026-03-09T22:49:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','66cade53182f31af26a40b5841485f2664af0e380ae3f16ef3a05e8a5d5be2fb');
INSERT INTO "seawall_entry" VALUES(16,8,'2026-03-09T22:49:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"reply","value":"What we know, part 276: more than four words, and a “quote” — ßé"}','1eb135776abeac1d24125cdc7fc9faa2c17a46ca7976c8254f98354b8795a823');
INSERT INTO "seawall_entry" VALUES(16,9,'2026-03-09T22:49:00.000000Z','bram',NULL,'left','{"due":"2026-03-09T23:19:00Z","how":"advance","kind":"left","step":"reply","task":"reply","to":"close"}','36bf8fdaa6327eb7da4e86fc466abee53c95901bb681e5f3bd90d793c680706b');
INSERT INTO "seawall_entry" VALUES(16,10,'2026-03-09T22:49:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-09T22:49:00Z","at":"2026-03-10T22:49:00Z","rule":0,"set_at":"2026-03-09T22:49:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":1}','5f103379122a123367e931bd153b39594f35494334de3b2a180e3325bb1887c6');
INSERT INTO "seawall_entry" VALUES(16,11,'2026-03-09T22:49:00.000000Z','bram',NULL,'fact_set','{"fact":"lesson","kind":"fact_set","task":"close","value":"What we know, part 277: more than four words, and a “quote” — ßé"}','a9962cc4565e908ccb422d7e9db1363bcb33f299842a5b4c754d09566d2a8b68');
INSERT INTO "seawall_entry" VALUES(16,12,'2026-03-09T22:49:00.000000Z','bram',NULL,'left','{"due":"2026-03-10T22:49:00Z","how":"advance","kind":"left","step":"close","task":"close","to":"answered"}','f365fd2fb75d36f5df725061bba3d2e9bc4357fc9f80f13c8d13b9af76a1ad6a');
INSERT INTO "seawall_entry" VALUES(16,13,'2026-03-09T22:49:00.000000Z','bram',NULL,'ended','{"end":"answered","kind":"ended","steps":["close"]}','4c15f878235065f7056c05c267d0ebe8966c8a3aeb8e095dbefd289aac25024c');
INSERT INTO "seawall_entry" VALUES(17,1,'2026-03-10T01:55:00.000000Z','chris',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"fbf7767b-d3b1-4a08-8c27-9973f0c8ded7","kind":"opened","playbook":"rumour","version":"2.0.0"}','81146c31de1e009f9e482d31626200930ceb9684cba0eabd46b9e47c92153cd0');
INSERT INTO "seawall_entry" VALUES(17,2,'2026-03-10T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 278: more than four words, and a “quote” — ßé"}','2ada5655a40421c82e91a3320a48cee1c19eff610088f6fdba9aef40d9abafd5');
INSERT INTO "seawall_entry" VALUES(17,3,'2026-03-10T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/279"}','c088bc242d88a67af825bd672c5eb175c6229d43c0b9312161ebd29e60d30f07');
INSERT INTO "seawall_entry" VALUES(17,4,'2026-03-10T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-10T00:33:00Z"}','5e3a6e07ebca47dafac72f94a5e042a6bde4dd364a94c939dfb6e2d2cfa7f35c');
INSERT INTO "seawall_entry" VALUES(17,5,'2026-03-10T01:55:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-10T01:55:00Z","at":"2026-03-10T02:40:00Z","rule":0,"set_at":"2026-03-10T01:55:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','2ba5f72cc74d8cc72920854931d3882d26ccc8043b7690a8016e48f2bafb5421');
INSERT INTO "seawall_entry" VALUES(17,6,'2026-03-12T01:55:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":171450,"moment":"2026-03-10T02:17:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','2318c123a36ed7d4c8bf44cde8c3fa8162d50aa594783abf41d5612d40af8152');
INSERT INTO "seawall_entry" VALUES(17,7,'2026-03-12T01:55:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":170400,"moment":"2026-03-10T02:35:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','b30b293fdc37b2730724d9842364051dc091b4461a28a6c502893478f687ed06');
INSERT INTO "seawall_entry" VALUES(17,8,'2026-03-12T01:55:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":170100,"moment":"2026-03-10T02:40:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','995ae7e9f311c40346164a87cdbd5e7682cada22cc3193079af6896b2c98d18e');
INSERT INTO "seawall_entry" VALUES(17,9,'2026-03-12T01:55:00.000000Z','timer',NULL,'breached','{"due":"2026-03-10T02:40:00Z","kind":"breached","late":170100,"task":"verify"}','985b124feb0ff398e9fe2d7d826c88707cb41955f584be3473336d02b2f14e35');
INSERT INTO "seawall_entry" VALUES(17,10,'2026-03-12T01:55:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','96820e66421742bf87c5627b2dab6b6d6a4d617c188161818a7edc1f4b1445a6');
INSERT INTO "seawall_entry" VALUES(17,11,'2026-03-12T01:55:00.000000Z','timer',NULL,'left','{"due":"2026-03-10T02:40:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','5fb14d6755d24b5b7d1008fe57e81d089dd45a536e0a1db70f3c6eb4e340d0ec');
INSERT INTO "seawall_entry" VALUES(17,12,'2026-03-12T01:55:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-10T00:33:00Z","at":"2026-03-10T09:00:00Z","rule":1,"set_at":"2026-03-12T01:55:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','077b566126034e70dd4d5a28c6cd73bce0158049e2862733ae332e44009b6449');
INSERT INTO "seawall_entry" VALUES(17,13,'2026-03-12T01:55:00.000000Z','timer',NULL,'breached','{"due":"2026-03-10T09:00:00Z","kind":"breached","task":"hold"}','627a334cfc5ec640ff955e4d4e26ac86fde52e8aa063cd8b81d6517e35680abc');
INSERT INTO "seawall_entry" VALUES(17,14,'2026-03-12T01:55:00.000000Z','bram',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["hold"]}','d24057c6f2ca71f06a0beb9b5af2d6a543ce49999408402da659a215a7aaf685');
INSERT INTO "seawall_entry" VALUES(17,15,'2026-03-12T01:55:00.000000Z','bram',NULL,'dropped','{"kind":"dropped","task":"hold"}','03342a9debb3db9a4bd5c5aca491554185408c2c3eab8139b6ed4dbcb3df7965');
INSERT INTO "seawall_entry" VALUES(17,16,'2026-03-12T01:55:00.000000Z','chris',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','b8c58c3747311a357cd06e36db6dff6f99f6e3516a7e181f65d48fcd0d3117cb');
INSERT INTO "seawall_entry" VALUES(17,17,'2026-03-12T01:55:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-10T00:33:00Z","at":"2026-03-10T09:00:00Z","rule":1,"set_at":"2026-03-12T01:55:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":2}','85a0babaf3dc3ddcae8cdabe2b5245bc625ea17af905e987ee5f05161441d0f2');
INSERT INTO "seawall_entry" VALUES(17,18,'2026-03-12T01:55:00.000000Z','timer',NULL,'breached','{"due":"2026-03-10T09:00:00Z","kind":"breached","task":"hold"}','65c79be6bcd73afd6527da4a6aad5952d8b21cbac50906abc9734c3d9e12ed7c');
INSERT INTO "seawall_entry" VALUES(17,19,'2026-03-12T01:55:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 288: more than four words, and a “quote” — ßé"}','18e8a3a0ab7b742bebc05f40893736753e34cf288133d222f58945133d8e18bd');
INSERT INTO "seawall_entry" VALUES(17,20,'2026-03-12T01:55:00.000000Z','bram',NULL,'left','{"due":"2026-03-10T09:00:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','f9f47b41f969db2b41e3b2431582144d1504ec770656ef23220c5c0ea39272f5');
INSERT INTO "seawall_entry" VALUES(17,21,'2026-03-12T01:55:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-12T01:55:00Z","at":"2026-03-12T02:40:00Z","rule":0,"set_at":"2026-03-12T01:55:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','0764ffe35746b73ef267416a1764af1117b3ae4a0028546514be0ed7031a9b09');
INSERT INTO "seawall_entry" VALUES(17,22,'2026-03-12T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"true"}','2180257958f6cc32bc910e23f87d5d47e4bf6d42cf2223833da7d7c35d4a0179');
INSERT INTO "seawall_entry" VALUES(17,23,'2026-03-12T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":3.25}','22ca618d95a5585d1dddadf88f814a69997d153b60506283fb5f356823dbb38f');
INSERT INTO "seawall_entry" VALUES(17,24,'2026-03-12T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L2","task":"verify","value":"L3"}','864cd3ba45fe5c4ae5c8095da2db533e3620e177012743ccfed2ff95d948ad22');
INSERT INTO "seawall_entry" VALUES(17,25,'2026-03-12T01:55:00.000000Z','chris',NULL,'left','{"due":"2026-03-12T02:40:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','1502c39fa694f9213bef813c263bf7b0f1bb332f3ab853d4929421a4bf19b575');
INSERT INTO "seawall_entry" VALUES(17,26,'2026-03-12T01:55:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-12T01:55:00Z","at":"2026-03-12T02:55:00Z","rule":0,"set_at":"2026-03-12T01:55:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','92e5996b8b97efdd3ef24327a52a1fcaf8c405a3130b0d1601fbbef8ecc6a69d');
INSERT INTO "seawall_entry" VALUES(17,27,'2026-03-12T01:55:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 288: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 292: more than four words, and a “quote” — ßé"}','fdb4aa87bc8dca59fd1b76d922d46fb6993b16ecbe0ea717a9e9fb9b8b7fd1ef');
INSERT INTO "seawall_entry" VALUES(17,28,'2026-03-12T01:55:00.000000Z','dora',NULL,'approval_asked','{"by":["lead"],"kind":"approval_asked","rule":0,"task":"correct","tell":[{"role":"lead"}]}','cfa64465cdfc28bfd06f0e596eebe4400f7c7bf44b9a6f2c4496cb9d195de62d');
INSERT INTO "seawall_entry" VALUES(17,29,'2026-03-12T01:55:00.000000Z','chris',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 292: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 294: more than four words, and a “quote” — ßé"}','9560849189755a23552396c31aa92b943d97229370c6235084e322cdba45d041');
INSERT INTO "seawall_entry" VALUES(17,30,'2026-03-12T01:55:00.000000Z','chris',NULL,'approval_voided','{"by":["lead"],"facts":["answer"],"kind":"approval_voided","rule":0,"task":"correct","tell":[{"role":"lead"}]}','be2107f0891461976f95149dc8a58b1fef3fa838bfb4e7233f9676787e5c74f3');
INSERT INTO "seawall_entry" VALUES(17,31,'2026-03-12T01:55:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 294: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 295: more than four words, and a “quote” — ßé"}','a93efdcbdcc566e314da7d46cde396c52bd791fbe1fbbc5a94b8d3936d38c7b4');
INSERT INTO "seawall_entry" VALUES(17,32,'2026-03-12T01:55:00.000000Z','dora',NULL,'approval_voided','{"by":["lead"],"facts":["answer"],"kind":"approval_voided","rule":0,"task":"correct","tell":[{"role":"lead"}]}','71cb47dfc8c2e9523b8092dc147df017631d20ff4359cf93a6093c0056300373');
INSERT INTO "seawall_entry" VALUES(18,1,'2026-03-12T02:46:00.000000Z','anna',NULL,'opened','{"digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","id":"9070f6a9-ae48-4111-b712-7d8f88f714d0","kind":"opened","playbook":"message_loop","version":"1.0.0"}','40178dc947d11da340c0ad770244cc4a7f99ea9635bec1bb8706deb760a95b06');
INSERT INTO "seawall_entry" VALUES(18,2,'2026-03-12T02:46:00.000000Z','anna',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 296: more than four words, and a “quote” — ßé"}','639a44a28ba7d842796e21ad0cf169649e123e8b0e065f3886daf0609192532f');
INSERT INTO "seawall_entry" VALUES(18,3,'2026-03-12T02:46:00.000000Z','anna',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 297: more than four words, and a “quote” — ßé"}','5464b79af1a9645f4c4247eb98f249508330d3776a9a669dc8822b8b41e4a46e');
INSERT INTO "seawall_entry" VALUES(18,4,'2026-03-12T02:46:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-12T02:46:00Z","at":"2026-03-12T03:16:00Z","rule":0,"set_at":"2026-03-12T02:46:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','44240af0dffbe4c820e429d6f20a489f546929062d66816a78d199a7975f38bc');
INSERT INTO "seawall_entry" VALUES(18,5,'2026-03-12T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-12T02:46:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','2f320a7dd071a936659aac5b4596e05c82893e9c38b92e958967308602382eaf');
INSERT INTO "seawall_entry" VALUES(18,6,'2026-03-14T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":171900,"moment":"2026-03-12T03:01:00Z","rung":1,"task":"write","tell":[{"role":"author"}]}','f5f0601f551a3f9f96c9a8d6a69858586c2644bb9642bf1c6702ae240ea9b8de');
INSERT INTO "seawall_entry" VALUES(18,7,'2026-03-14T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":171360,"moment":"2026-03-12T03:10:00Z","rung":2,"task":"write","tell":[{"role":"author"}]}','ef958addfd797034d4d6d3f937dfd246feb98d79f3f845aa25f0daf0e9c45945');
INSERT INTO "seawall_entry" VALUES(18,8,'2026-03-14T02:46:00.000000Z','timer',NULL,'breached','{"due":"2026-03-12T03:16:00Z","kind":"breached","late":171000,"task":"write","tell":[{"role":"incident_lead"},{"role":"author"}]}','7ad8c1f9b0c3f4ce183be69d4798cc8dcabdf23a35da118c274046d4636bd008');
INSERT INTO "seawall_entry" VALUES(18,9,'2026-03-14T02:46:00.000000Z','timer',NULL,'left','{"due":"2026-03-12T03:16:00Z","how":"timeout","kind":"left","step":"write","task":"write","to":"decide"}','730be5ef5982cffae6301b7554ed1f96346429ffdbd9101ff4ec179abad1f367');
INSERT INTO "seawall_entry" VALUES(18,10,'2026-03-14T02:46:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-14T02:46:00Z","at":"2026-03-14T02:56:00Z","rule":0,"set_at":"2026-03-14T02:46:00Z"},"kind":"entered","owner":"approver","step":"decide","task":"decide","track":"main","visit":1}','f5c37c19702f5ef9e22e34facedcad0e699de65cecfe9b954d87584c8cd01bae');
INSERT INTO "seawall_entry" VALUES(18,11,'2026-03-14T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-14T02:46:00Z","rung":0,"task":"decide","tell":[{"role":"approver"}]}','88f23bfce1f40f8dcfbdd93101a914735e4db5e16d891f7924e7f3d9d9e3133d');
INSERT INTO "seawall_entry" VALUES(18,12,'2026-03-14T02:46:00.000000Z','dora',NULL,'fact_set','{"fact":"decision","kind":"fact_set","task":"decide","value":"post_standard_text"}','ed5e13a575f53e3521337472a565a2fa69ca287a3e97e1178fe757fb2f1fa791');
INSERT INTO "seawall_entry" VALUES(18,13,'2026-03-14T02:46:00.000000Z','dora',NULL,'fact_set','{"fact":"decision_reason","kind":"fact_set","task":"decide","value":"What we know, part 309: more than four words, and a “quote” — ßé"}','8bb9178a3a786bab7d59a7857a1181dbb50bed71c117ceaaaab5ba1b071961ea');
INSERT INTO "seawall_entry" VALUES(18,14,'2026-03-14T02:46:00.000000Z','dora',NULL,'left','{"due":"2026-03-14T02:56:00Z","how":"advance","kind":"left","step":"decide","task":"decide","to":"publish"}','6d607d37cdc955a28cec1f8f091e02e1dd8b70de2fa917c32140f79a74e74bf5');
INSERT INTO "seawall_entry" VALUES(18,15,'2026-03-14T02:46:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-14T02:46:00Z","at":"2026-03-14T02:56:00Z","rule":0,"set_at":"2026-03-14T02:46:00Z"},"kind":"entered","owner":"listener","step":"publish","task":"publish","track":"main","visit":1}','d929665c0474bbbe2c93243b4a87e0e307ef4eeab6efef93f867bec70b67335e');
INSERT INTO "seawall_entry" VALUES(18,16,'2026-03-14T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-14T02:46:00Z","rung":0,"task":"publish","tell":[{"role":"listener"}]}','eee66927eeb4dc2396a6c3e5eaccc099c346fbe888e40cf006f967385d9f679a');
INSERT INTO "seawall_entry" VALUES(18,17,'2026-03-16T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":172500,"moment":"2026-03-14T02:51:00Z","rung":1,"task":"publish","tell":[{"role":"listener"}]}','e71ca8e29d19ad9346546d4c5a10923b92260116cd8a5efe327c0a4d413b236e');
INSERT INTO "seawall_entry" VALUES(18,18,'2026-03-16T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":172320,"moment":"2026-03-14T02:54:00Z","rung":2,"task":"publish","tell":[{"role":"listener"}]}','6de251071a19d3260c9369c66c7e727f330bf90bf648874b4c65737dc642d79e');
INSERT INTO "seawall_entry" VALUES(18,19,'2026-03-16T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":172200,"moment":"2026-03-14T02:56:00Z","rung":3,"task":"publish","tell":[{"role":"author"}]}','b814ddfdd8480b3f7b47f80916931b47b4bc00821045f8ecf562954fc0900f0f');
INSERT INTO "seawall_entry" VALUES(18,20,'2026-03-16T02:46:00.000000Z','timer',NULL,'breached','{"due":"2026-03-14T02:56:00Z","kind":"breached","late":172200,"task":"publish"}','370acb59a20673efc1c3a48d69418890481f63772b8ced36d90e6e8553337f7f');
INSERT INTO "seawall_entry" VALUES(18,21,'2026-03-16T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":171600,"moment":"2026-03-14T03:06:00Z","rung":4,"task":"publish","tell":[{"role":"incident_lead"}]}','d7d92d9dba076dec2572abd497015f9d87590548007587a9bab069775dd973e7');
INSERT INTO "seawall_entry" VALUES(18,22,'2026-03-16T02:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":171000,"moment":"2026-03-14T03:16:00Z","rung":5,"task":"publish","tell":[{"role":"approver"}]}','11396ef2fdea9cccfc250e2cbf419702b73dd6c32dc4bf336ed6b752fa2aa5a2');
INSERT INTO "seawall_entry" VALUES(18,23,'2026-03-16T02:46:00.000000Z','bram',NULL,'fact_set','{"fact":"brief","kind":"fact_set","old":"What we know, part 297: more than four words, and a “quote” — ßé","reason":"It was wrong","value":"What we know, part 327: more than four words, and a “quote” — ßé"}','8d967aab154639e558a0601f8ca1e48f30db8ec386e10d8a299e9750a2a00fe3');
INSERT INTO "seawall_entry" VALUES(19,1,'2026-03-16T09:30:00.000000Z','anna',NULL,'opened','{"digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","id":"850c1bb9-f8d3-4a6d-a857-435ef6d2960d","kind":"opened","playbook":"complaint","version":"1.0.0"}','b3fa0a78d32b86e52ce7348ad656e55ba1de9e6e568de9148f6259e97a5a6707');
INSERT INTO "seawall_entry" VALUES(19,2,'2026-03-16T09:30:00.000000Z','anna',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/330"}','b21f79a3ed44711eddc7659547db3401c3b6ea5b96bbfa6ae5dd1b7046f36014');
INSERT INTO "seawall_entry" VALUES(19,3,'2026-03-16T09:30:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-16T08:26:00Z"}','fbcf5f65e285ac2c49456dad6a44f8023af67aab6edaf287a959955fa93017da');
INSERT INTO "seawall_entry" VALUES(19,4,'2026-03-16T09:30:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-16T09:15:00Z"}','fa0c5773973df9bbd011a2e8fef43c404e581ef29ece4e4f9ae935afb53c22ed');
INSERT INTO "seawall_entry" VALUES(19,5,'2026-03-16T09:30:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 333: more than four words, and a “quote” — ßé"}','5f9bffcdcefe7263f93b7cf2f2714e5c283c1f85b286983a18efd701be19b499');
INSERT INTO "seawall_entry" VALUES(19,6,'2026-03-16T09:30:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-16T09:15:00Z","at":"2026-03-16T09:30:00Z","rule":0,"set_at":"2026-03-16T09:30:00Z"},"kind":"entered","owner":"listener","step":"capture","task":"capture","track":"main","visit":1}','1eeb7f7f545adbc781eb74bcf9e597f6f6897fac709599e83380554569964054');
INSERT INTO "seawall_entry" VALUES(19,7,'2026-03-16T09:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-16T09:30:00Z","rung":0,"task":"capture","tell":[{"role":"listener"}]}','3156e7f27d97f3a0ea17d457f45816d91d9f289f7261d94520402e0dd3e37d90');
INSERT INTO "seawall_entry" VALUES(19,8,'2026-03-16T09:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-16T09:30:00Z","rung":1,"task":"capture","tell":[{"role":"listener"}]}','bddd237f5c63aec082e0f31b05109a2fed56ead7872e4686c42df1cadc6dc9d1');
INSERT INTO "seawall_entry" VALUES(19,9,'2026-03-16T09:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-16T09:30:00Z","rung":2,"task":"capture","tell":[{"role":"listener"}]}','64f74a7bb0344ac06056edf9e1ba1833ed6560d304e24fa8e932f5a6d73ed14b');
INSERT INTO "seawall_entry" VALUES(19,10,'2026-03-16T09:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-16T09:30:00Z","rung":3,"task":"capture","tell":[{"role":"care_agent"}]}','889abfb3fa2879523f37598fc4c8699ec942022b3883183c9411aca2b2933242');
INSERT INTO "seawall_entry" VALUES(19,11,'2026-03-16T09:30:00.000000Z','timer',NULL,'breached','{"due":"2026-03-16T09:30:00Z","kind":"breached","task":"capture"}','8fbff7ab6c06c2dab7c8d32fcb88cd26206d5f0ede6b94c787232aa5c0ba6324');
INSERT INTO "seawall_entry" VALUES(20,1,'2026-03-16T11:30:00.000000Z','anna',NULL,'opened','{"digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","id":"48121518-39dd-4f35-a3f9-26f789b26ba5","kind":"opened","playbook":"breach","version":"1.0.0"}','6ff266b220fb0637faf6a9ee1931be0106a5772ea0ee86266756ce2e1e4f2fd2');
INSERT INTO "seawall_entry" VALUES(20,2,'2026-03-16T11:30:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 347: more than four words, and a “quote” — ßé"}','79ed8caa8c3fc9e497c2f8f43fd52ca1b7e98f2efee2bb9943ca54d76cc4dc71');
INSERT INTO "seawall_entry" VALUES(20,3,'2026-03-16T11:30:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-16T10:25:00Z"}','d014fb04103d65d999cc11dea4c612df224ba32bdcaafb37227401677e3551ae');
INSERT INTO "seawall_entry" VALUES(20,4,'2026-03-16T11:30:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-16T10:25:00Z","at":"2026-03-16T10:55:00Z","rule":0,"set_at":"2026-03-16T11:30:00Z"},"kind":"entered","owner":"security","step":"log_report","task":"log_report","track":"main","visit":1}','c138d2dcd30360f5363f3f56c77759a49d0e5be3edd7ad34afa2008f8b4303fb');
INSERT INTO "seawall_entry" VALUES(20,5,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-16T10:55:00Z","rung":0,"task":"log_report","tell":[{"role":"security"}]}','28cc1ec86302ed204ba0ef7a233cef6c2bdffa5a7ac2caf2962a5a62af8c8291');
INSERT INTO "seawall_entry" VALUES(20,6,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-16T10:55:00Z","rung":1,"task":"log_report","tell":[{"role":"security"}]}','e2cdbb53799394c2acc58711e5f1e30790d6f91bc69e8914ab2fee83c311399a');
INSERT INTO "seawall_entry" VALUES(20,7,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-16T10:55:00Z","rung":2,"task":"log_report","tell":[{"role":"security"}]}','c5effc22246a14ca18812c5088d9eaa00c27ce0e7d2e89aa2a6be555b0e8c5e9');
INSERT INTO "seawall_entry" VALUES(20,8,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-16T10:55:00Z","rung":3,"task":"log_report","tell":[{"role":"dpo"}]}','73abd7ff9c1afb731262b20b152f7696fb310420793e1f92901569782031cee9');
INSERT INTO "seawall_entry" VALUES(20,9,'2026-03-16T11:30:00.000000Z','timer',NULL,'breached','{"due":"2026-03-16T10:55:00Z","kind":"breached","task":"log_report"}','a613a85ef79d106e7781d83646d676a01958388143d11f7f350a3ea781c01d08');
INSERT INTO "seawall_entry" VALUES(20,10,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-16T11:05:00Z","rung":4,"task":"log_report","tell":[{"role":"dpo"}]}','1da784c1f897240af960c197c8df34c7b13640890597312464c43347e199faf6');
INSERT INTO "seawall_entry" VALUES(20,11,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-16T11:15:00Z","rung":5,"task":"log_report","tell":[{"role":"executive"}]}','8d189bc9e2025aca088e1cb24e4c9a3b71a25ca78a79e67bde2df3f9f02bbee2');
INSERT INTO "seawall_entry" VALUES(20,12,'2026-03-16T11:30:00.000000Z','dora',NULL,'assigned','{"kind":"assigned","person":"dora","task":"log_report"}','ccc49146c2c0dc56496cbbc34b0f78bf60b87d58a14576fd47bee5d394d89293');
INSERT INTO "seawall_entry" VALUES(20,13,'2026-03-16T11:30:00.000000Z','bram',NULL,'fact_set','{"fact":"found_via","kind":"fact_set","task":"log_report","value":"press"}','d77429429622761894a637cbce26f8bd16475e8f472ca5e4c4805cbbe3d5b534');
INSERT INTO "seawall_entry" VALUES(20,14,'2026-03-16T11:30:00.000000Z','bram',NULL,'fact_set','{"fact":"systems","kind":"fact_set","task":"log_report","value":"What we know, part 356: more than four words, and a “quote” — ßé"}','fea2587a11506344ae7aea807b50a33376ed71afa692b1de7fb7551e211ee20b');
INSERT INTO "seawall_entry" VALUES(20,15,'2026-03-16T11:30:00.000000Z','bram',NULL,'fact_set','{"fact":"evidence","kind":"fact_set","task":"log_report","value":{"captured_at":"2026-03-16T10:19:00Z","path":"shots/357.png"}}','5686e652dded409a58fcf6fb539006c9ef7ddcdb2c033451c704a078b8dcf25f');
INSERT INTO "seawall_entry" VALUES(20,16,'2026-03-16T11:30:00.000000Z','bram',NULL,'left','{"due":"2026-03-16T10:55:00Z","how":"advance","kind":"left","step":"log_report","task":"log_report","to":"confirm"}','bfa883b3de44a793f05e8cda51e7f207420d237fc12987add09aac81a4d7ac61');
INSERT INTO "seawall_entry" VALUES(20,17,'2026-03-16T11:30:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-16T10:25:00Z","at":"2026-03-17T10:25:00Z","rule":0,"set_at":"2026-03-16T11:30:00Z"},"kind":"entered","owner":"security","step":"confirm","task":"confirm","track":"main","visit":1}','161fbd5ced150bb1668ba5bc542bd41cab40b3def4589cb95b1da110d49a74a2');
INSERT INTO "seawall_entry" VALUES(20,18,'2026-03-16T11:30:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-16T11:30:00Z","rung":0,"task":"confirm","tell":[{"role":"security"}]}','d2a6c2cc89cba2d99715eb945bab504b54ee443f27babc607f3b5da0d0c9f5ea');
INSERT INTO "seawall_entry" VALUES(21,1,'2026-03-16T13:13:00.000000Z','bram',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"c58379c9-5ad1-4478-8846-b389087a8f74","kind":"opened","playbook":"tiny","version":"1.0.0"}','f9ca4f221e78c9726cde945cbfba4cb9bc68d96dffb3c411869a4ed9b12f20cd');
INSERT INTO "seawall_entry" VALUES(21,2,'2026-03-16T13:13:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 358: more than four words, and a “quote” — ßé"}','3f7679d21efcd26638642d713c8e441c44541b472089925896ab88a0c822270e');
INSERT INTO "seawall_entry" VALUES(21,3,'2026-03-16T13:13:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-16T13:13:00Z","at":"2026-03-16T13:28:00Z","rule":0,"set_at":"2026-03-16T13:13:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','08189fdf8a774d76eee1ca9dcd6d6693c944c0e148d30b2dac21346ad54c29ad');
INSERT INTO "seawall_entry" VALUES(21,4,'2026-03-16T14:03:00.000000Z','timer',NULL,'breached','{"due":"2026-03-16T13:28:00Z","kind":"breached","late":2100,"task":"listen","tell":[{"role":"lead"}]}','f8020d9d1f4053b70f7b5454769d1728b0e7a1c4fef0178a9f333d873e3c4a1b');
INSERT INTO "seawall_entry" VALUES(21,5,'2026-03-16T14:03:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','e5c6bcfa5d3f17c0cb9d7465cb0a383458d7c67dd4187e7a1eaf6e7547aa0fca');
INSERT INTO "seawall_entry" VALUES(21,6,'2026-03-16T14:03:00.000000Z','timer',NULL,'left','{"due":"2026-03-16T13:28:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','a43fbec0282410cbff2d88b242f31db65803cf3ec67aafd84a662e5c104a7d66');
INSERT INTO "seawall_entry" VALUES(21,7,'2026-03-16T14:03:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-16T14:03:00Z","at":"2026-03-16T14:33:00Z","rule":0,"set_at":"2026-03-16T14:03:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','4e8a158f092f2fc299f04582c9b76ce991d6523070de8b552e55cfea0e0224cf');
INSERT INTO "seawall_entry" VALUES(21,8,'2026-03-16T14:03:00.000000Z','chris',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"reply","value":"What we know, part 361: more than four words, and a “quote” — ßé"}','71937cc8224e5470b2a78c7332ce15d307db67c0d9773112ac3b32bd2948450e');
INSERT INTO "seawall_entry" VALUES(21,9,'2026-03-16T14:03:00.000000Z','chris',NULL,'left','{"due":"2026-03-16T14:33:00Z","how":"advance","kind":"left","step":"reply","task":"reply","to":"close"}','218b7a19578946aa1482e8c67898b6cdbc4221374ab42534430d0da404c70782');
INSERT INTO "seawall_entry" VALUES(21,10,'2026-03-16T14:03:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-16T14:03:00Z","at":"2026-03-17T14:03:00Z","rule":0,"set_at":"2026-03-16T14:03:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":1}','47c4d3caff4bdfd427db49fc4e404730686cac2e61a34d1a0eef78255f6ba69e');
INSERT INTO "seawall_entry" VALUES(21,11,'2026-03-18T14:03:00.000000Z','timer',NULL,'breached','{"due":"2026-03-17T14:03:00Z","kind":"breached","late":86400,"task":"close"}','ab1843c29f5b9e33cf146f9d0b8461cf32097697555f688bdd1ea6c8e2659181');
INSERT INTO "seawall_entry" VALUES(21,12,'2026-03-18T14:03:00.000000Z','chris',NULL,'fact_set','{"fact":"lesson","kind":"fact_set","task":"close","value":"What we know, part 363: more than four words, and a “quote” — ßé"}','1d79df2cd2047f20688ab3a5b366fc49ded66fb434783cfdb4aac26d41cd2343');
INSERT INTO "seawall_entry" VALUES(21,13,'2026-03-18T14:03:00.000000Z','chris',NULL,'left','{"due":"2026-03-17T14:03:00Z","how":"advance","kind":"left","step":"close","task":"close","to":"answered"}','9fe43d8723d7078853dec4a094107653f03c4ba0914ee70fdc4cb58495c83e27');
INSERT INTO "seawall_entry" VALUES(21,14,'2026-03-18T14:03:00.000000Z','chris',NULL,'ended','{"end":"answered","kind":"ended","steps":["close"]}','c48bad89013220ca4f8b99795672f0b471377d448788abb02e4a08c1daf3995c');
INSERT INTO "seawall_entry" VALUES(22,1,'2026-03-18T14:22:00.000000Z','bram',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"70691f95-744b-47cb-ba8b-37edca700882","kind":"opened","playbook":"rumour","version":"2.0.0"}','4c9e73e9ed9d86b635cc57433544524fd6d4b71cfcb4773fbabf0c7d9d525a11');
INSERT INTO "seawall_entry" VALUES(22,2,'2026-03-18T14:22:00.000000Z','bram',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 364: more than four words, and a “quote” — ßé"}','98182b76b05b1157e6a87e5ebe5216dc594619ab2b952f75d3af00680b60d817');
INSERT INTO "seawall_entry" VALUES(22,3,'2026-03-18T14:22:00.000000Z','bram',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/365"}','f005ae71adea99ddb698a884c934f410c60d6dd7d9a3575e7c767c39b7e69bf2');
INSERT INTO "seawall_entry" VALUES(22,4,'2026-03-18T14:22:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-18T13:16:00Z"}','c9f5a1b270b4dbf03fbb6df7234f40994729e5663271ec00050f5ff7aab84e15');
INSERT INTO "seawall_entry" VALUES(22,5,'2026-03-18T14:22:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-18T14:22:00Z","at":"2026-03-18T15:07:00Z","rule":0,"set_at":"2026-03-18T14:22:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','ca8342d5977e8c70548d8861be7c3813427af5872d7034b5b6e401eb339dd56e');
INSERT INTO "seawall_entry" VALUES(23,1,'2026-03-18T14:46:00.000000Z','chris',NULL,'opened','{"digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","id":"ef287eca-36cb-4e2b-b6a2-e8af6490803f","kind":"opened","playbook":"message_loop","version":"1.0.0"}','e5092be06388fd8f30a64b311774b3e8aec62e8a931bd55110c1175a80dde6ca');
INSERT INTO "seawall_entry" VALUES(23,2,'2026-03-18T14:46:00.000000Z','chris',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 367: more than four words, and a “quote” — ßé"}','48a6774909bfdc924f628cb6dad48a822f1761389beddf00a23cca9a8cc7616b');
INSERT INTO "seawall_entry" VALUES(23,3,'2026-03-18T14:46:00.000000Z','chris',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 368: more than four words, and a “quote” — ßé"}','17db06007207aab83a2f9dc013a913b598ad5f4e038e073d0b4322f066b59657');
INSERT INTO "seawall_entry" VALUES(23,4,'2026-03-18T14:46:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-18T14:46:00Z","at":"2026-03-18T15:16:00Z","rule":0,"set_at":"2026-03-18T14:46:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','00f4c4d863a9aaae38cc9dd15bab37d0673571a33ffbeca48d1b5f8b08456d3a');
INSERT INTO "seawall_entry" VALUES(23,5,'2026-03-18T14:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-18T14:46:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','fb6da8dc530388017deed6c284e0c2db848ceb54c37718f1e5299716acec181b');
INSERT INTO "seawall_entry" VALUES(23,6,'2026-03-18T14:46:00.000000Z','dora',NULL,'noted','{"kind":"noted","text":"Said on the phone, 379"}','0dfd7f965c1293f6eb8983e8de585eb82858aee307704bf58451a36d8109ffd5');
INSERT INTO "seawall_entry" VALUES(24,1,'2026-03-18T15:33:00.000000Z','anna',NULL,'opened','{"digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","id":"53ca71c3-f1f9-4e17-9534-b017caed68ff","kind":"opened","playbook":"complaint","version":"1.0.0"}','862e9a47caf71d9036be63d67ecad70c825228f154ce0349978306d732f6da02');
INSERT INTO "seawall_entry" VALUES(24,2,'2026-03-18T15:33:00.000000Z','anna',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/381"}','7225352bc4aeded5e4fa05a5a3b575dc70fef2867759257a8665a2e119564fa6');
INSERT INTO "seawall_entry" VALUES(24,3,'2026-03-18T15:33:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-18T14:27:00Z"}','92b7187ee18cdd13093b66fc3ce2817909150b47de398fc481d0bcfe1fd4e930');
INSERT INTO "seawall_entry" VALUES(24,4,'2026-03-18T15:33:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-18T15:21:00Z"}','242c8f240c066681ff8b95948e0153a932992e8971054392ea4bc1f3cdfa350b');
INSERT INTO "seawall_entry" VALUES(24,5,'2026-03-18T15:33:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 384: more than four words, and a “quote” — ßé"}','9e65d3ea8001776f2a6285a9eaf0035c45b9349950ab8cf1adf577bad7d5bad6');
INSERT INTO "seawall_entry" VALUES(24,6,'2026-03-18T15:33:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-18T15:21:00Z","at":"2026-03-18T15:36:00Z","rule":0,"set_at":"2026-03-18T15:33:00Z"},"kind":"entered","owner":"listener","step":"capture","task":"capture","track":"main","visit":1}','ab1a727a62e522d8f0d23b6a407a94a5f3e808ab21f593d58601533612a66560');
INSERT INTO "seawall_entry" VALUES(24,7,'2026-03-18T15:33:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-18T15:33:00Z","rung":0,"task":"capture","tell":[{"role":"listener"}]}','64c2f480cf616242530e792f5dfdf209219df721b04cb5cd3f4b21c5e9cba24a');
INSERT INTO "seawall_entry" VALUES(24,8,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":2910,"moment":"2026-03-18T15:34:30Z","rung":1,"task":"capture","tell":[{"role":"listener"}]}','5f39833c33ec50ba6d76a102e1c0af1d060a57fad57695a50f7e42d28ca91299');
INSERT INTO "seawall_entry" VALUES(24,9,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":2856,"moment":"2026-03-18T15:35:24Z","rung":2,"task":"capture","tell":[{"role":"listener"}]}','2475be4025d35a440993bc33aaa5ad01070c4c30dff038a2598c91b7693ed682');
INSERT INTO "seawall_entry" VALUES(24,10,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":2820,"moment":"2026-03-18T15:36:00Z","rung":3,"task":"capture","tell":[{"role":"care_agent"}]}','9576d810b92b7e46015b2b1941a491a63393259980799db60385d3e0ac14e610');
INSERT INTO "seawall_entry" VALUES(24,11,'2026-03-18T16:23:00.000000Z','timer',NULL,'breached','{"due":"2026-03-18T15:36:00Z","kind":"breached","late":2820,"task":"capture"}','95c2ad78da72db5c311f1df3c3fedac80c0663db9f36dcd390d1e09567a76e6a');
INSERT INTO "seawall_entry" VALUES(24,12,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":2220,"moment":"2026-03-18T15:46:00Z","rung":4,"task":"capture","tell":[{"role":"incident_lead"}]}','339e50ca4102cbe078a70b2bed12fe93c7c3180d122c252155e8cab79433afac');
INSERT INTO "seawall_entry" VALUES(24,13,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":1620,"moment":"2026-03-18T15:56:00Z","rung":5,"task":"capture","tell":[{"role":"director"}]}','a2796eeb83bbd320ba22d3a2173e0ba2e24a4f122b3cf2dabdbd14a4d4dc57f4');
INSERT INTO "seawall_entry" VALUES(24,14,'2026-03-18T16:23:00.000000Z','dora',NULL,'signalled','{"kind":"signalled","signal":"formal_complaint","tell":[{"role":"incident_lead"},{"role":"director"}]}','b73076609ee2e9eafdcb8af5cfd333de2311eb7eedbb36f3aa9e9a3d225a1903');
INSERT INTO "seawall_entry" VALUES(24,15,'2026-03-18T16:23:00.000000Z','dora',NULL,'fact_set','{"fact":"formal_body","kind":"fact_set","value":"What we know, part 405: more than four words, and a “quote” — ßé"}','f8879bd7e04ed24e83022b827e170776fc6813cd934f730efebe486af44feab1');
INSERT INTO "seawall_entry" VALUES(24,16,'2026-03-18T16:23:00.000000Z','dora',NULL,'fact_set','{"fact":"formal_due","kind":"fact_set","value":"2026-03-18T15:53:00Z"}','890039666a0d7cac5f69e16f6503b00aa10e98fdafa134a0ede618e2a0ef12ab');
INSERT INTO "seawall_entry" VALUES(24,17,'2026-03-18T16:23:00.000000Z','dora',NULL,'track_started','{"kind":"track_started","name":"formal","track":"formal"}','18abbe02a910341d978849dae982628a0f8d7191aecf4a9da894b7b0a8465644');
INSERT INTO "seawall_entry" VALUES(24,18,'2026-03-18T16:23:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-18T15:53:00Z","at":"2026-03-18T15:53:00Z","rule":0,"set_at":"2026-03-18T16:23:00Z"},"kind":"entered","owner":"incident_lead","step":"answer_formal","task":"answer_formal","track":"formal","visit":1}','4f7cd21e5f328bed8ea2f6dddaf5b46b55609968aa46a43f645f1cf63914acad');
INSERT INTO "seawall_entry" VALUES(24,19,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-7d","moment":"2026-03-11T15:53:00Z","rung":1,"task":"answer_formal","tell":[{"role":"incident_lead"}]}','90842627ec6855cbf64ca1fcd3b72a8d756901160374e54b10614ae85e4e900d');
INSERT INTO "seawall_entry" VALUES(24,20,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-2d","moment":"2026-03-16T15:53:00Z","rung":2,"task":"answer_formal","tell":[{"role":"incident_lead"},{"role":"director"}]}','3cd93001080fb3c51c5463275c75a5d15920316506b8efaf347f4ff3ca2893c1');
INSERT INTO "seawall_entry" VALUES(24,21,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-1d","moment":"2026-03-17T15:53:00Z","rung":3,"task":"answer_formal","tell":[{"role":"incident_lead"},{"role":"director"}]}','db345f34db0c2f6962c9ffac25b333eb264cc4341aa01bfc3b8c4b941d7f08fc');
INSERT INTO "seawall_entry" VALUES(24,22,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-18T15:53:00Z","rung":0,"task":"answer_formal","tell":[{"role":"incident_lead"}]}','10001825f7c0db583a62ae24aa77a049929951e94221c3d6383bda10a8e2733b');
INSERT INTO "seawall_entry" VALUES(24,23,'2026-03-18T16:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-18T15:53:00Z","rung":4,"task":"answer_formal","tell":[{"role":"incident_lead"},{"role":"director"}]}','a276436ab33462758f3105807ebcb1770960828d306a73abbe71d29175076d32');
INSERT INTO "seawall_entry" VALUES(24,24,'2026-03-18T16:23:00.000000Z','timer',NULL,'breached','{"due":"2026-03-18T15:53:00Z","kind":"breached","task":"answer_formal"}','41f14faa70291f99ad1fac8384a9d574ee06a8b6b8439ec035ea3fc12debb9f6');
INSERT INTO "seawall_entry" VALUES(24,25,'2026-03-18T16:30:00.000000Z','dora',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["capture","answer_formal"]}','17d06a8005ce57a2050746fa26a5a7a02ca0a7e75afcd628a94f098b39621462');
INSERT INTO "seawall_entry" VALUES(24,26,'2026-03-18T16:30:00.000000Z','dora',NULL,'dropped','{"kind":"dropped","task":"capture"}','93d9a4d54cb3c571499f3c3a1162848b4ccb918c128688178dfde92d7330a83e');
INSERT INTO "seawall_entry" VALUES(24,27,'2026-03-18T16:30:00.000000Z','dora',NULL,'dropped','{"kept":true,"kind":"dropped","task":"answer_formal"}','8c8fca05ed61871d2824f469f5162cbf1625dce5b84bb0f67f5c095552827895');
INSERT INTO "seawall_entry" VALUES(24,28,'2026-03-18T16:30:00.000000Z','bram',NULL,'fact_set','{"fact":"formal_sent","kind":"fact_set","task":"answer_formal","value":{"captured_at":"2026-03-18T16:00:00Z","path":"shots/430.png"}}','dfa77d27d35041bcd3b11a4fb9918e52c14e01883e7554e48b90558c26cfcaba');
INSERT INTO "seawall_entry" VALUES(24,29,'2026-03-18T16:30:00.000000Z','bram',NULL,'left','{"due":"2026-03-18T15:53:00Z","how":"advance","kind":"left","step":"answer_formal","task":"answer_formal","to":"done"}','0f6168de9b3e53c0e53e7549ba225548c4684f8d71150518ff2e12bd9cc29c28');
INSERT INTO "seawall_entry" VALUES(11,4,'2026-03-18T16:52:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T09:46:00Z","kind":"breached","late":1148760,"task":"listen","tell":[{"role":"lead"}]}','b1cd7b7766ef80091064b6bad28f91c5d6009b7782e2b66e152009ce7701465e');
INSERT INTO "seawall_entry" VALUES(11,5,'2026-03-18T16:52:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','4310f05dcb53a954d689a147efa892fd7897421de3255d2d498939cdcec5a254');
INSERT INTO "seawall_entry" VALUES(11,6,'2026-03-18T16:52:00.000000Z','timer',NULL,'left','{"due":"2026-03-05T09:46:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','26f931ee841d718e1e91618bc770efd040f2782ac68a9e879c1f85a2e8ffd73e');
INSERT INTO "seawall_entry" VALUES(11,7,'2026-03-18T16:52:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:22:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','9e42de87f95c462119923f686322f7d5741c661375959bf6a7922474c5a35d1a');
INSERT INTO "seawall_entry" VALUES(11,8,'2026-03-18T16:52:00.000000Z','anna',NULL,'migrated','{"digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","kind":"migrated","old_digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","old_version":"1.0.0","reason":"The newer one is right","tasks":{"reply":{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:22:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"}}},"version":"2.0.0"}','4cfde241527426891a6895d4e0e679e23202990bbaf93000b222704f43e9a65b');
INSERT INTO "seawall_entry" VALUES(6,4,'2026-03-18T16:52:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T22:32:00Z","kind":"breached","late":1189200,"task":"listen","tell":[{"role":"lead"}]}','1abc993442cc560800ae24da4eb5e3c5f650ef019cd8e22388e845bef050509a');
INSERT INTO "seawall_entry" VALUES(6,5,'2026-03-18T16:52:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','445d9c7fdf073abbeeabb6da4ed6853a8c5b03fb087473f1eb35de626debace1');
INSERT INTO "seawall_entry" VALUES(6,6,'2026-03-18T16:52:00.000000Z','timer',NULL,'left','{"due":"2026-03-04T22:32:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','00263d51b302dc3dbff37ccb9e4f32469f3311857300e1fdcc9bdfd68fd0279e');
INSERT INTO "seawall_entry" VALUES(6,7,'2026-03-18T16:52:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:22:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','12253084bc06b2246c77f4370d0fcb49c374ded9d1a3de921e975c29be68cf81');
INSERT INTO "seawall_entry" VALUES(6,8,'2026-03-18T16:52:00.000000Z','anna',NULL,'migrated','{"digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","kind":"migrated","old_digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","old_version":"1.0.0","reason":"The newer one is right","tasks":{"reply":{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:22:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"}}},"version":"2.0.0"}','63eaad03ca62ae1522c652fc14dd6fcf4e98749e1818e16b4f1ae166bc2069e1');
INSERT INTO "seawall_entry" VALUES(25,1,'2026-03-18T16:52:00.000000Z','dora',NULL,'opened','{"digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","drill":true,"id":"e21476f1-0c9c-4454-944f-691fbfe5ea8b","kind":"opened","playbook":"tiny","version":"2.0.0"}','fb3ce85a03a38e19baf3dde2ed85e7e89b677d991eb0d0832ad9faf0f5440116');
INSERT INTO "seawall_entry" VALUES(25,2,'2026-03-18T16:52:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','9f3ede7ca858bd7dd809ce100fc91043d6636373c57edb52d78aa575f59fc4b3');
INSERT INTO "seawall_entry" VALUES(25,3,'2026-03-18T16:52:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:07:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','3b38f046404f6687b008acaeaead374871d9b73d43e1857f58c0dac6fc301aa4');
INSERT INTO "seawall_entry" VALUES(25,4,'2026-03-18T16:52:00.000000Z','bram',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','eee482405c057b30922c1d8855c14f0432fc56c419e0d91883cc2dfe03e11812');
INSERT INTO "seawall_entry" VALUES(25,5,'2026-03-18T16:52:00.000000Z','bram',NULL,'left','{"due":"2026-03-18T17:07:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"reply"}','b23780797e87cd1dc3d874b875ae7802a996ef8d299878ed8c5e3ff07e745445');
INSERT INTO "seawall_entry" VALUES(25,6,'2026-03-18T16:52:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-18T16:52:00Z","at":"2026-03-18T17:22:00Z","rule":0,"set_at":"2026-03-18T16:52:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','5896937ffce05595e3a632815df380566cd2eba3c199188f2010349ba92b16ab');
CREATE TABLE seawall_incident (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id TEXT NOT NULL, 
	playbook TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	status TEXT NOT NULL, 
	drill BOOLEAN NOT NULL, 
	"key" TEXT, 
	opened_at TEXT NOT NULL, 
	next_at TEXT, 
	seq INTEGER NOT NULL, 
	head TEXT NOT NULL, 
	state TEXT NOT NULL, 
	FOREIGN KEY(digest) REFERENCES seawall_playbook (digest)
);
INSERT INTO "seawall_incident" VALUES(1,'b0e38303-a184-4ec0-9a3a-0621645a5708','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','ended',0,NULL,'2026-03-02T09:00:00.000000Z',NULL,18,'f1b1595464511a1c118aadf7e31ce60a53214129dcd2437ae0d3cc887f2bfce6','{"id":"b0e38303-a184-4ec0-9a3a-0621645a5708","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-02T09:00:00Z","at":"2026-03-04T09:00:00Z","seq":18,"status":"ended","end":"answered","ended_at":"2026-03-04T09:00:00Z","facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":10,"changed":10},"answer":{"value":"What we know, part 6: more than four words, and a “quote” — ßé","seq":13,"changed":13},"lesson":{"value":"What we know, part 7: more than four words, and a “quote” — ßé","seq":16,"changed":16}},"visits":{"listen":2,"reply":1,"close":1},"entered":{"close":"2026-03-04T09:00:00Z","reply":"2026-03-04T09:00:00Z","listen":"2026-03-02T09:00:00Z"},"left":{"listen":{"at":"2026-03-04T09:00:00Z","how":"timeout"},"reply":{"at":"2026-03-04T09:00:00Z","how":"advance"},"close":{"at":"2026-03-04T09:00:00Z","how":"advance"}},"done":{"close":"2026-03-04T09:00:00Z","reply":"2026-03-04T09:00:00Z","listen":"2026-03-02T09:00:00Z"},"dropped":[{"track":"main","step":"close"}]}');
INSERT INTO "seawall_incident" VALUES(2,'81e77179-c953-4f18-bd94-6db6115cb655','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/9','2026-03-04T11:05:00.000000Z',NULL,13,'984f278ca08f949bbeff181019c37581a19c529348cc17d13ab514d273f62835','{"id":"81e77179-c953-4f18-bd94-6db6115cb655","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-04T11:05:00Z","at":"2026-03-04T13:35:00Z","seq":13,"facts":{"claim":{"value":"What we know, part 8: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/9","seq":3,"changed":3},"posted_at":{"value":"2026-03-04T09:45:00Z","seq":4,"changed":4},"severity":{"value":"L2","seq":10,"changed":10}},"tasks":{"hold":{"ref":"hold","track":"main","step":"hold","visit":1,"entered_at":"2026-03-04T13:35:00Z","entered_seq":12,"owner":"listener","due":{"at":"2026-03-04T10:45:00Z","rule":1,"anchor":"2026-03-04T09:45:00Z","set_at":"2026-03-04T13:35:00Z"},"breached":true}},"visits":{"verify":1,"hold":1},"entered":{"hold":"2026-03-04T13:35:00Z","verify":"2026-03-04T11:05:00Z"},"left":{"verify":{"at":"2026-03-04T13:35:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(3,'f3e0fdf6-0efd-4e47-af45-3222481f25a1','message_loop','28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','open',0,NULL,'2026-03-04T13:35:00.000000Z','2026-03-04T18:40:00.000000Z',12,'147673ab3bc9cc7d7d5b0fed3eec5d3023a2b33bbf2c10d871e147f604af1ee0','{"id":"f3e0fdf6-0efd-4e47-af45-3222481f25a1","playbook":"message_loop","digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","opened_at":"2026-03-04T13:35:00Z","at":"2026-03-04T18:35:00Z","seq":12,"facts":{"audience":{"value":"What we know, part 11: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 12: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"decide":{"ref":"decide","track":"main","step":"decide","visit":1,"entered_at":"2026-03-04T18:35:00Z","entered_seq":10,"owner":"approver","due":{"at":"2026-03-04T18:45:00Z","rule":0,"anchor":"2026-03-04T18:35:00Z","set_at":"2026-03-04T18:35:00Z"},"fired":[0]}},"visits":{"write":1,"decide":1},"entered":{"decide":"2026-03-04T18:35:00Z","write":"2026-03-04T13:35:00Z"},"left":{"write":{"at":"2026-03-04T18:35:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(4,'a9f710c7-ea67-4dc7-8d86-82eca7e9e78c','complaint','3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','open',0,'https://example.org/52','2026-03-04T21:17:00.000000Z',NULL,14,'9c8f6d5e1470a6eb1cf66975c8f3b7567433b6ed0f379785c92500941d228f5f','{"id":"a9f710c7-ea67-4dc7-8d86-82eca7e9e78c","playbook":"complaint","digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","opened_at":"2026-03-04T21:17:00Z","at":"2026-03-04T21:17:00Z","seq":14,"facts":{"origin_url":{"value":"https://example.org/52","seq":14,"changed":14},"posted_at":{"value":"2026-03-04T21:09:00Z","seq":3,"changed":3},"detected_at":{"value":"2026-03-04T20:17:00Z","seq":4,"changed":4},"summary":{"value":"What we know, part 39: more than four words, and a “quote” — ßé","seq":5,"changed":5}},"tasks":{"capture":{"ref":"capture","track":"main","step":"capture","visit":1,"entered_at":"2026-03-04T21:17:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-04T20:32:00Z","rule":0,"anchor":"2026-03-04T20:17:00Z","set_at":"2026-03-04T21:17:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"capture":1},"entered":{"capture":"2026-03-04T21:17:00Z"}}');
INSERT INTO "seawall_incident" VALUES(5,'f34629e6-6b98-4f50-bc31-35f74706dbf7','breach','a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534','open',0,NULL,'2026-03-04T22:13:00.000000Z','2026-03-04T23:13:00.000000Z',26,'9094738d084bd944f3a09deda2392fa32bd625145078481ba11e005af95bc692','{"id":"f34629e6-6b98-4f50-bc31-35f74706dbf7","playbook":"breach","digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","opened_at":"2026-03-04T22:13:00Z","at":"2026-03-04T22:13:00Z","seq":26,"facts":{"summary":{"value":"What we know, part 53: more than four words, and a “quote” — ßé","seq":2,"changed":2},"detected_at":{"value":"2026-03-04T21:03:00Z","seq":3,"changed":3},"found_via":{"value":"attacker","seq":12,"changed":12},"systems":{"value":"What we know, part 56: more than four words, and a “quote” — ßé","seq":13,"changed":13},"evidence":{"value":{"path":"shots/57.png","captured_at":"2026-03-04T21:33:00Z"},"seq":14,"changed":14},"is_breach":{"value":true,"seq":18,"changed":18},"aware_at":{"value":"2026-03-04T22:13:00Z","seq":19,"changed":19},"data_categories":{"value":["contact","login"],"seq":20,"changed":20},"people_approx":{"value":3,"seq":21,"changed":21},"records_approx":{"value":2,"seq":22,"changed":22},"processor":{"value":true,"seq":23,"changed":23},"nis2":{"value":true,"seq":24,"changed":24},"severity":{"value":"L1","seq":25,"changed":25}},"tasks":{"confirm":{"ref":"confirm","track":"main","step":"confirm","visit":1,"entered_at":"2026-03-04T22:13:00Z","entered_seq":16,"owner":"security","due":{"at":"2026-03-05T21:03:00Z","rule":0,"anchor":"2026-03-04T21:03:00Z","set_at":"2026-03-04T22:13:00Z"},"fired":[0],"approval":{"rule":0,"author":"bram","at":"2026-03-04T22:13:00Z","seq":26,"by":["dpo"]}}},"visits":{"log_report":1,"confirm":1},"entered":{"confirm":"2026-03-04T22:13:00Z","log_report":"2026-03-04T22:13:00Z"},"left":{"log_report":{"at":"2026-03-04T22:13:00Z","how":"advance"}},"done":{"log_report":"2026-03-04T22:13:00Z"}}');
INSERT INTO "seawall_incident" VALUES(6,'0ecc25a0-7d82-48b0-95dc-8c7f975ec3cd','tiny','ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','open',0,NULL,'2026-03-04T22:17:00.000000Z','2026-03-18T17:07:00.000000Z',8,'63eaad03ca62ae1522c652fc14dd6fcf4e98749e1818e16b4f1ae166bc2069e1','{"id":"0ecc25a0-7d82-48b0-95dc-8c7f975ec3cd","playbook":"tiny","digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","opened_at":"2026-03-04T22:17:00Z","at":"2026-03-18T16:52:00Z","seq":8,"facts":{"summary":{"value":"What we know, part 66: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":5,"changed":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-18T16:52:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-18T17:22:00Z","rule":0,"anchor":"2026-03-18T16:52:00Z","set_at":"2026-03-18T16:52:00Z"}}},"visits":{"listen":1,"reply":1},"entered":{"reply":"2026-03-18T16:52:00Z","listen":"2026-03-04T22:17:00Z"},"left":{"listen":{"at":"2026-03-18T16:52:00Z","how":"timeout"}},"eras":[{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","until":7}]}');
INSERT INTO "seawall_incident" VALUES(7,'59263872-f42c-45d3-a9c7-d8277c461170','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/68','2026-03-04T23:42:00.000000Z','2026-03-05T00:04:30.000000Z',5,'03c523f3239bfe462c77f7e37ff33fc08e05cb49959125d0cb56fe78bc22b335','{"id":"59263872-f42c-45d3-a9c7-d8277c461170","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-04T23:42:00Z","at":"2026-03-04T23:42:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 67: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/68","seq":3,"changed":3},"posted_at":{"value":"2026-03-04T22:48:00Z","seq":4,"changed":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-04T23:42:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-05T00:27:00Z","rule":0,"anchor":"2026-03-04T23:42:00Z","set_at":"2026-03-04T23:42:00Z"}}},"visits":{"verify":1},"entered":{"verify":"2026-03-04T23:42:00Z"}}');
INSERT INTO "seawall_incident" VALUES(8,'27dab801-924d-4c15-9658-6f74fe576585','message_loop','28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','open',0,NULL,'2026-03-05T02:01:00.000000Z','2026-03-05T02:16:00.000000Z',5,'5a93c1eb1a2b121571ae6657cff6f5e8d95b4bd97d10bda05d00cbf21c9f8e4c','{"id":"27dab801-924d-4c15-9658-6f74fe576585","playbook":"message_loop","digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","opened_at":"2026-03-05T02:01:00Z","at":"2026-03-05T02:01:00Z","seq":5,"facts":{"audience":{"value":"What we know, part 70: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 71: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"write":{"ref":"write","track":"main","step":"write","visit":1,"entered_at":"2026-03-05T02:01:00Z","entered_seq":4,"owner":"author","due":{"at":"2026-03-05T02:31:00Z","rule":0,"anchor":"2026-03-05T02:01:00Z","set_at":"2026-03-05T02:01:00Z"},"fired":[0]}},"visits":{"write":1},"entered":{"write":"2026-03-05T02:01:00Z"}}');
INSERT INTO "seawall_incident" VALUES(9,'9beb778a-98d2-4756-8e63-51879e0e87a7','complaint','3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','open',0,'https://example.org/133','2026-03-05T03:14:00.000000Z',NULL,13,'6f6964ab462281c84bfd457fd0a9004af8c5f17fa23c9d525093b1f94ffc287a','{"id":"9beb778a-98d2-4756-8e63-51879e0e87a7","playbook":"complaint","digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","opened_at":"2026-03-05T03:14:00Z","at":"2026-03-05T03:14:00Z","seq":13,"facts":{"origin_url":{"value":"https://example.org/133","seq":2,"changed":2},"posted_at":{"value":"2026-03-05T02:36:00Z","seq":3,"changed":3},"detected_at":{"value":"2026-03-05T02:31:00Z","seq":4,"changed":4},"summary":{"value":"What we know, part 136: more than four words, and a “quote” — ßé","seq":5,"changed":5}},"tasks":{"capture":{"ref":"capture","track":"main","step":"capture","visit":1,"entered_at":"2026-03-05T03:14:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-05T02:46:00Z","rule":0,"anchor":"2026-03-05T02:31:00Z","set_at":"2026-03-05T03:14:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"capture":1},"entered":{"capture":"2026-03-05T03:14:00Z"}}');
INSERT INTO "seawall_incident" VALUES(10,'b4a02253-25c0-4294-b2b8-dd9674a09194','breach','a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534','open',0,NULL,'2026-03-05T04:03:00.000000Z','2026-03-05T20:21:00.000000Z',40,'8dcefaf5d79108ce8eb3e56fcc77ba2cc94980455b3decdfb7904f7dd774eb13','{"id":"b4a02253-25c0-4294-b2b8-dd9674a09194","playbook":"breach","digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","opened_at":"2026-03-05T04:03:00Z","at":"2026-03-05T09:03:00Z","seq":40,"facts":{"summary":{"value":"What we know, part 148: more than four words, and a “quote” — ßé","seq":2,"changed":2},"detected_at":{"value":"2026-03-05T02:35:00Z","seq":3,"changed":3},"found_via":{"value":"press","seq":12,"changed":12},"systems":{"value":"What we know, part 151: more than four words, and a “quote” — ßé","seq":13,"changed":13},"evidence":{"value":{"path":"shots/152.png","captured_at":"2026-03-05T03:24:00Z"},"seq":14,"changed":14},"is_breach":{"value":true,"seq":28,"changed":18},"aware_at":{"value":"2026-03-05T07:39:00Z","seq":29,"changed":29},"data_categories":{"value":["contact","login"],"seq":30,"changed":20},"people_approx":{"value":2,"seq":31,"changed":31},"records_approx":{"value":3,"seq":32,"changed":22},"processor":{"value":true,"seq":33,"changed":33},"nis2":{"value":false,"seq":34,"changed":34},"severity":{"value":"L2","seq":35,"changed":25}},"tasks":{"tell_controller":{"ref":"tell_controller","track":"main","step":"tell_controller","visit":1,"entered_at":"2026-03-05T09:03:00Z","entered_seq":39,"owner":"dpo","due":{"at":"2026-03-06T07:39:00Z","rule":0,"anchor":"2026-03-05T07:39:00Z","set_at":"2026-03-05T09:03:00Z"},"fired":[0]}},"visits":{"log_report":1,"confirm":1,"tell_controller":1},"entered":{"tell_controller":"2026-03-05T09:03:00Z","confirm":"2026-03-05T04:03:00Z","log_report":"2026-03-05T04:03:00Z"},"left":{"log_report":{"at":"2026-03-05T04:03:00Z","how":"advance"},"confirm":{"at":"2026-03-05T09:03:00Z","how":"advance"}},"done":{"confirm":"2026-03-05T09:03:00Z","log_report":"2026-03-05T04:03:00Z"}}');
INSERT INTO "seawall_incident" VALUES(11,'92f25c85-f1ee-4165-90a3-ebf817d912e0','tiny','ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','open',0,NULL,'2026-03-05T09:31:00.000000Z','2026-03-18T17:07:00.000000Z',8,'4cfde241527426891a6895d4e0e679e23202990bbaf93000b222704f43e9a65b','{"id":"92f25c85-f1ee-4165-90a3-ebf817d912e0","playbook":"tiny","digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","opened_at":"2026-03-05T09:31:00Z","at":"2026-03-18T16:52:00Z","seq":8,"facts":{"summary":{"value":"What we know, part 185: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":5,"changed":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-18T16:52:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-18T17:22:00Z","rule":0,"anchor":"2026-03-18T16:52:00Z","set_at":"2026-03-18T16:52:00Z"}}},"visits":{"listen":1,"reply":1},"entered":{"reply":"2026-03-18T16:52:00Z","listen":"2026-03-05T09:31:00Z"},"left":{"listen":{"at":"2026-03-18T16:52:00Z","how":"timeout"}},"eras":[{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","until":7}]}');
INSERT INTO "seawall_incident" VALUES(12,'667f00bf-8879-4fb6-9a5b-19de755448a0','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/187','2026-03-05T11:06:00.000000Z','2026-03-05T11:28:30.000000Z',5,'cffbe473f03f50bd10119ce11c3d33a1bde612864067d8d51510bbf79902793d','{"id":"667f00bf-8879-4fb6-9a5b-19de755448a0","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-05T11:06:00Z","at":"2026-03-05T11:06:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 186: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/187","seq":3,"changed":3},"posted_at":{"value":"2026-03-05T10:08:00Z","seq":4,"changed":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-05T11:06:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-05T11:51:00Z","rule":0,"anchor":"2026-03-05T11:06:00Z","set_at":"2026-03-05T11:06:00Z"}}},"visits":{"verify":1},"entered":{"verify":"2026-03-05T11:06:00Z"}}');
INSERT INTO "seawall_incident" VALUES(13,'31dfdf24-3f03-420a-8664-f42bbfb59b7d','message_loop','28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','open',0,NULL,'2026-03-05T12:19:00.000000Z','2026-03-07T12:24:00.000000Z',11,'ba8472cded31f945505a8b6e3d828674517f05308345eb304e88d5c16237522d','{"id":"31dfdf24-3f03-420a-8664-f42bbfb59b7d","playbook":"message_loop","digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","opened_at":"2026-03-05T12:19:00Z","at":"2026-03-07T12:19:00Z","seq":11,"facts":{"audience":{"value":"What we know, part 189: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 190: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"decide":{"ref":"decide","track":"main","step":"decide","visit":1,"entered_at":"2026-03-07T12:19:00Z","entered_seq":10,"owner":"approver","due":{"at":"2026-03-07T12:29:00Z","rule":0,"anchor":"2026-03-07T12:19:00Z","set_at":"2026-03-07T12:19:00Z"},"fired":[0]}},"visits":{"write":1,"decide":1},"entered":{"decide":"2026-03-07T12:19:00Z","write":"2026-03-05T12:19:00Z"},"left":{"write":{"at":"2026-03-07T12:19:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(14,'d5d28087-27ec-4f33-9760-f264895998e0','complaint','3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','cancelled',0,'https://example.org/217','2026-03-07T14:12:00.000000Z',NULL,15,'377f085a4f10eab2da10ebb2c2cd730f17a1f4121a4f3958f5dee808d5727a6d','{"id":"d5d28087-27ec-4f33-9760-f264895998e0","playbook":"complaint","digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","opened_at":"2026-03-07T14:12:00Z","at":"2026-03-07T14:12:00Z","seq":15,"status":"cancelled","ended_at":"2026-03-07T14:12:00Z","facts":{"origin_url":{"value":"https://example.org/217","seq":2,"changed":2},"posted_at":{"value":"2026-03-07T13:37:00Z","seq":3,"changed":3},"detected_at":{"value":"2026-03-07T13:18:00Z","seq":4,"changed":4},"summary":{"value":"What we know, part 220: more than four words, and a “quote” — ßé","seq":5,"changed":5}},"visits":{"capture":1},"entered":{"capture":"2026-03-07T14:12:00Z"},"left":{"capture":{"at":"2026-03-07T14:12:00Z","how":"dropped"}},"dropped":[{"track":"main","step":"capture"}]}');
INSERT INTO "seawall_incident" VALUES(15,'ce22d322-ef81-4442-bf91-a8c0a98c699a','breach','a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534','open',0,NULL,'2026-03-07T16:28:00.000000Z','2026-03-07T16:43:00.000000Z',55,'82c7773128dece40c78559d570f7d8fbd8964ca9f59f904392a80df55ea7d423','{"id":"ce22d322-ef81-4442-bf91-a8c0a98c699a","playbook":"breach","digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","opened_at":"2026-03-07T16:28:00Z","at":"2026-03-07T16:28:00Z","seq":55,"facts":{"summary":{"value":"What we know, part 241: more than four words, and a “quote” — ßé","seq":2,"changed":2},"detected_at":{"value":"2026-03-07T15:25:00Z","seq":3,"changed":3},"found_via":{"value":"customer","seq":13,"changed":13},"systems":{"value":"What we know, part 250: more than four words, and a “quote” — ßé","seq":14,"changed":14},"evidence":{"value":{"path":"shots/251.png","captured_at":"2026-03-07T15:47:00Z"},"seq":15,"changed":15},"is_breach":{"value":true,"seq":19,"changed":19},"aware_at":{"value":"2026-03-07T15:15:00Z","seq":20,"changed":20},"data_categories":{"value":["contact","login"],"seq":21,"changed":21},"people_approx":{"value":3,"seq":22,"changed":22},"records_approx":{"value":1,"seq":23,"changed":23},"processor":{"value":false,"seq":24,"changed":24},"nis2":{"value":true,"seq":25,"changed":25},"severity":{"value":"L1","seq":26,"changed":26},"holding_line.audience":{"value":"Colleagues who get questions; not public yet","seq":44,"changed":44},"holding_line.brief":{"value":"What we know, part 241: more than four words, and a “quote” — ßé","seq":45,"changed":45},"holding_line.needs_expert":{"value":true,"seq":46,"changed":46},"holding_line.needs_legal":{"value":true,"seq":47,"changed":47}},"tasks":{"respond":{"ref":"respond","track":"main","step":"respond","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":30,"owner":"dpo","due":{"at":"2026-04-06T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"}},"contain":{"ref":"contain","track":"contain","step":"contain","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":32,"owner":"security","due":{"at":"2026-03-08T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"rate":{"ref":"rate","track":"rating","step":"rate","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":34,"owner":"dpo","due":{"at":"2026-03-08T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"notify_authority":{"ref":"notify_authority","track":"authority","step":"notify_authority","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":36,"owner":"dpo","due":{"at":"2026-03-10T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"nis2_warning":{"ref":"nis2_warning","track":"nis2","step":"nis2_warning","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":38,"owner":"security","due":{"at":"2026-03-08T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"holding_line":{"ref":"holding_line","track":"public","step":"holding_line","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":40,"owner":"comms","due":{"at":"2026-03-07T17:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"register_entry":{"ref":"register_entry","track":"register","step":"register_entry","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":42,"owner":"dpo","due":{"at":"2026-03-10T15:15:00Z","rule":0,"anchor":"2026-03-07T15:15:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]},"holding_line.write":{"ref":"holding_line.write","track":"holding_line.main","step":"write","visit":1,"entered_at":"2026-03-07T16:28:00Z","entered_seq":48,"scope":"holding_line","book":"message_loop","owner":"author","due":{"at":"2026-03-07T16:58:00Z","rule":0,"anchor":"2026-03-07T16:28:00Z","set_at":"2026-03-07T16:28:00Z"},"fired":[0]}},"visits":{"log_report":1,"confirm":1,"respond":1,"contain":1,"rate":1,"notify_authority":1,"nis2_warning":1,"holding_line":1,"register_entry":1,"holding_line.write":1},"entered":{"holding_line.write":"2026-03-07T16:28:00Z","register_entry":"2026-03-07T16:28:00Z","holding_line":"2026-03-07T16:28:00Z","nis2_warning":"2026-03-07T16:28:00Z","notify_authority":"2026-03-07T16:28:00Z","rate":"2026-03-07T16:28:00Z","contain":"2026-03-07T16:28:00Z","respond":"2026-03-07T16:28:00Z","confirm":"2026-03-07T16:28:00Z","log_report":"2026-03-07T16:28:00Z"},"left":{"log_report":{"at":"2026-03-07T16:28:00Z","how":"advance"},"confirm":{"at":"2026-03-07T16:28:00Z","how":"advance"}},"done":{"confirm":"2026-03-07T16:28:00Z","log_report":"2026-03-07T16:28:00Z"},"tracks":{"contain":{"ref":"contain","track":"contain","task":"respond"},"rating":{"ref":"rating","track":"rating","task":"respond"},"authority":{"ref":"authority","track":"authority","task":"respond"},"nis2":{"ref":"nis2","track":"nis2","task":"respond"},"public":{"ref":"public","track":"public","task":"respond"},"register":{"ref":"register","track":"register","task":"respond"},"holding_line.main":{"ref":"holding_line.main","track":"main","scope":"holding_line","book":"message_loop","task":"holding_line","given":{"audience":"Colleagues who get questions; not public yet","brief":"What we know, part 241: more than four words, and a “quote” — ßé","needs_expert":true,"needs_legal":true}}},"scopes":{"holding_line":{"outer":"","book":"message_loop","task":"holding_line","track":"main"}}}');
INSERT INTO "seawall_incident" VALUES(16,'6d9656a8-d50f-4bcf-be48-932dd35c04aa','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','ended',0,NULL,'2026-03-07T22:49:00.000000Z',NULL,13,'4c15f878235065f7056c05c267d0ebe8966c8a3aeb8e095dbefd289aac25024c','{"id":"6d9656a8-d50f-4bcf-be48-932dd35c04aa","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-07T22:49:00Z","at":"2026-03-09T22:49:00Z","seq":13,"status":"ended","end":"answered","ended_at":"2026-03-09T22:49:00Z","facts":{"summary":{"value":"What we know, part 273: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":5,"changed":5},"answer":{"value":"What we know, part 276: more than four words, and a “quote” — ßé","seq":8,"changed":8},"lesson":{"value":"What we know, part 277: more than four words, and a “quote” — ßé","seq":11,"changed":11}},"visits":{"listen":1,"reply":1,"close":1},"entered":{"close":"2026-03-09T22:49:00Z","reply":"2026-03-09T22:49:00Z","listen":"2026-03-07T22:49:00Z"},"left":{"listen":{"at":"2026-03-09T22:49:00Z","how":"timeout"},"reply":{"at":"2026-03-09T22:49:00Z","how":"advance"},"close":{"at":"2026-03-09T22:49:00Z","how":"advance"}},"done":{"close":"2026-03-09T22:49:00Z","reply":"2026-03-09T22:49:00Z"},"dropped":[{"track":"main","step":"close"}]}');
INSERT INTO "seawall_incident" VALUES(17,'fbf7767b-d3b1-4a08-8c27-9973f0c8ded7','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/279','2026-03-10T01:55:00.000000Z','2026-03-12T02:10:00.000000Z',32,'71cb47dfc8c2e9523b8092dc147df017631d20ff4359cf93a6093c0056300373','{"id":"fbf7767b-d3b1-4a08-8c27-9973f0c8ded7","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-10T01:55:00Z","at":"2026-03-12T01:55:00Z","seq":32,"facts":{"claim":{"value":"What we know, part 278: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/279","seq":3,"changed":3},"posted_at":{"value":"2026-03-10T00:33:00Z","seq":4,"changed":4},"severity":{"value":"L3","seq":24,"changed":24},"answer":{"value":"What we know, part 295: more than four words, and a “quote” — ßé","seq":31,"changed":31},"verdict":{"value":"true","seq":22,"changed":22},"reach":{"value":3.25,"seq":23,"changed":23}},"tasks":{"correct":{"ref":"correct","track":"main","step":"correct","visit":1,"entered_at":"2026-03-12T01:55:00Z","entered_seq":26,"owner":"comms","due":{"at":"2026-03-12T02:55:00Z","rule":0,"anchor":"2026-03-12T01:55:00Z","set_at":"2026-03-12T01:55:00Z"},"approval":{"rule":0,"author":"dora","at":"2026-03-12T01:55:00Z","seq":32,"by":["lead"],"changers":["chris","dora"]}}},"visits":{"verify":2,"hold":2,"correct":1},"entered":{"correct":"2026-03-12T01:55:00Z","verify":"2026-03-10T01:55:00Z","hold":"2026-03-12T01:55:00Z"},"left":{"verify":{"at":"2026-03-12T01:55:00Z","how":"advance"},"hold":{"at":"2026-03-12T01:55:00Z","how":"advance"}},"done":{"verify":"2026-03-12T01:55:00Z","hold":"2026-03-12T01:55:00Z"}}');
INSERT INTO "seawall_incident" VALUES(18,'9070f6a9-ae48-4111-b712-7d8f88f714d0','message_loop','28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','open',0,NULL,'2026-03-12T02:46:00.000000Z',NULL,23,'8d967aab154639e558a0601f8ca1e48f30db8ec386e10d8a299e9750a2a00fe3','{"id":"9070f6a9-ae48-4111-b712-7d8f88f714d0","playbook":"message_loop","digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","opened_at":"2026-03-12T02:46:00Z","at":"2026-03-16T02:46:00Z","seq":23,"facts":{"audience":{"value":"What we know, part 296: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 327: more than four words, and a “quote” — ßé","seq":23,"changed":23},"decision":{"value":"post_standard_text","seq":12,"changed":12},"decision_reason":{"value":"What we know, part 309: more than four words, and a “quote” — ßé","seq":13,"changed":13}},"tasks":{"publish":{"ref":"publish","track":"main","step":"publish","visit":1,"entered_at":"2026-03-14T02:46:00Z","entered_seq":15,"owner":"listener","due":{"at":"2026-03-14T02:56:00Z","rule":0,"anchor":"2026-03-14T02:46:00Z","set_at":"2026-03-14T02:46:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"write":1,"decide":1,"publish":1},"entered":{"publish":"2026-03-14T02:46:00Z","decide":"2026-03-14T02:46:00Z","write":"2026-03-12T02:46:00Z"},"left":{"write":{"at":"2026-03-14T02:46:00Z","how":"timeout"},"decide":{"at":"2026-03-14T02:46:00Z","how":"advance"}},"done":{"decide":"2026-03-14T02:46:00Z"}}');
INSERT INTO "seawall_incident" VALUES(19,'850c1bb9-f8d3-4a6d-a857-435ef6d2960d','complaint','3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','open',0,'https://example.org/330','2026-03-16T09:30:00.000000Z','2026-03-16T09:40:00.000000Z',11,'8fbff7ab6c06c2dab7c8d32fcb88cd26206d5f0ede6b94c787232aa5c0ba6324','{"id":"850c1bb9-f8d3-4a6d-a857-435ef6d2960d","playbook":"complaint","digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","opened_at":"2026-03-16T09:30:00Z","at":"2026-03-16T09:30:00Z","seq":11,"facts":{"origin_url":{"value":"https://example.org/330","seq":2,"changed":2},"posted_at":{"value":"2026-03-16T08:26:00Z","seq":3,"changed":3},"detected_at":{"value":"2026-03-16T09:15:00Z","seq":4,"changed":4},"summary":{"value":"What we know, part 333: more than four words, and a “quote” — ßé","seq":5,"changed":5}},"tasks":{"capture":{"ref":"capture","track":"main","step":"capture","visit":1,"entered_at":"2026-03-16T09:30:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-16T09:30:00Z","rule":0,"anchor":"2026-03-16T09:15:00Z","set_at":"2026-03-16T09:30:00Z"},"fired":[0,1,2,3],"breached":true}},"visits":{"capture":1},"entered":{"capture":"2026-03-16T09:30:00Z"}}');
INSERT INTO "seawall_incident" VALUES(20,'48121518-39dd-4f35-a3f9-26f789b26ba5','breach','a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534','open',0,NULL,'2026-03-16T11:30:00.000000Z','2026-03-16T22:57:30.000000Z',18,'d2a6c2cc89cba2d99715eb945bab504b54ee443f27babc607f3b5da0d0c9f5ea','{"id":"48121518-39dd-4f35-a3f9-26f789b26ba5","playbook":"breach","digest":"a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534","opened_at":"2026-03-16T11:30:00Z","at":"2026-03-16T11:30:00Z","seq":18,"facts":{"summary":{"value":"What we know, part 347: more than four words, and a “quote” — ßé","seq":2,"changed":2},"detected_at":{"value":"2026-03-16T10:25:00Z","seq":3,"changed":3},"found_via":{"value":"press","seq":13,"changed":13},"systems":{"value":"What we know, part 356: more than four words, and a “quote” — ßé","seq":14,"changed":14},"evidence":{"value":{"path":"shots/357.png","captured_at":"2026-03-16T10:19:00Z"},"seq":15,"changed":15}},"tasks":{"confirm":{"ref":"confirm","track":"main","step":"confirm","visit":1,"entered_at":"2026-03-16T11:30:00Z","entered_seq":17,"owner":"security","due":{"at":"2026-03-17T10:25:00Z","rule":0,"anchor":"2026-03-16T10:25:00Z","set_at":"2026-03-16T11:30:00Z"},"fired":[0]}},"visits":{"log_report":1,"confirm":1},"entered":{"confirm":"2026-03-16T11:30:00Z","log_report":"2026-03-16T11:30:00Z"},"left":{"log_report":{"at":"2026-03-16T11:30:00Z","how":"advance"}},"done":{"log_report":"2026-03-16T11:30:00Z"}}');
INSERT INTO "seawall_incident" VALUES(21,'c58379c9-5ad1-4478-8846-b389087a8f74','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','ended',0,NULL,'2026-03-16T13:13:00.000000Z',NULL,14,'c48bad89013220ca4f8b99795672f0b471377d448788abb02e4a08c1daf3995c','{"id":"c58379c9-5ad1-4478-8846-b389087a8f74","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-16T13:13:00Z","at":"2026-03-18T14:03:00Z","seq":14,"status":"ended","end":"answered","ended_at":"2026-03-18T14:03:00Z","facts":{"summary":{"value":"What we know, part 358: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":5,"changed":5},"answer":{"value":"What we know, part 361: more than four words, and a “quote” — ßé","seq":8,"changed":8},"lesson":{"value":"What we know, part 363: more than four words, and a “quote” — ßé","seq":12,"changed":12}},"visits":{"listen":1,"reply":1,"close":1},"entered":{"close":"2026-03-16T14:03:00Z","reply":"2026-03-16T14:03:00Z","listen":"2026-03-16T13:13:00Z"},"left":{"listen":{"at":"2026-03-16T14:03:00Z","how":"timeout"},"reply":{"at":"2026-03-16T14:03:00Z","how":"advance"},"close":{"at":"2026-03-18T14:03:00Z","how":"advance"}},"done":{"close":"2026-03-18T14:03:00Z","reply":"2026-03-16T14:03:00Z"},"dropped":[{"track":"main","step":"close"}]}');
INSERT INTO "seawall_incident" VALUES(22,'70691f95-744b-47cb-ba8b-37edca700882','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/365','2026-03-18T14:22:00.000000Z','2026-03-18T14:44:30.000000Z',5,'ca8342d5977e8c70548d8861be7c3813427af5872d7034b5b6e401eb339dd56e','{"id":"70691f95-744b-47cb-ba8b-37edca700882","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-18T14:22:00Z","at":"2026-03-18T14:22:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 364: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/365","seq":3,"changed":3},"posted_at":{"value":"2026-03-18T13:16:00Z","seq":4,"changed":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-18T14:22:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-18T15:07:00Z","rule":0,"anchor":"2026-03-18T14:22:00Z","set_at":"2026-03-18T14:22:00Z"}}},"visits":{"verify":1},"entered":{"verify":"2026-03-18T14:22:00Z"}}');
INSERT INTO "seawall_incident" VALUES(23,'ef287eca-36cb-4e2b-b6a2-e8af6490803f','message_loop','28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','open',0,NULL,'2026-03-18T14:46:00.000000Z','2026-03-18T15:01:00.000000Z',6,'0dfd7f965c1293f6eb8983e8de585eb82858aee307704bf58451a36d8109ffd5','{"id":"ef287eca-36cb-4e2b-b6a2-e8af6490803f","playbook":"message_loop","digest":"28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26","opened_at":"2026-03-18T14:46:00Z","at":"2026-03-18T14:46:00Z","seq":6,"facts":{"audience":{"value":"What we know, part 367: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 368: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"write":{"ref":"write","track":"main","step":"write","visit":1,"entered_at":"2026-03-18T14:46:00Z","entered_seq":4,"owner":"author","due":{"at":"2026-03-18T15:16:00Z","rule":0,"anchor":"2026-03-18T14:46:00Z","set_at":"2026-03-18T14:46:00Z"},"fired":[0]}},"visits":{"write":1},"entered":{"write":"2026-03-18T14:46:00Z"}}');
INSERT INTO "seawall_incident" VALUES(24,'53ca71c3-f1f9-4e17-9534-b017caed68ff','complaint','3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','cancelled',0,'https://example.org/381','2026-03-18T15:33:00.000000Z',NULL,29,'0f6168de9b3e53c0e53e7549ba225548c4684f8d71150518ff2e12bd9cc29c28','{"id":"53ca71c3-f1f9-4e17-9534-b017caed68ff","playbook":"complaint","digest":"3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98","opened_at":"2026-03-18T15:33:00Z","at":"2026-03-18T16:30:00Z","seq":29,"status":"cancelled","ended_at":"2026-03-18T16:30:00Z","facts":{"origin_url":{"value":"https://example.org/381","seq":2,"changed":2},"posted_at":{"value":"2026-03-18T14:27:00Z","seq":3,"changed":3},"detected_at":{"value":"2026-03-18T15:21:00Z","seq":4,"changed":4},"summary":{"value":"What we know, part 384: more than four words, and a “quote” — ßé","seq":5,"changed":5},"formal_body":{"value":"What we know, part 405: more than four words, and a “quote” — ßé","seq":15,"changed":15},"formal_due":{"value":"2026-03-18T15:53:00Z","seq":16,"changed":16},"formal_sent":{"value":{"path":"shots/430.png","captured_at":"2026-03-18T16:00:00Z"},"seq":28,"changed":28}},"visits":{"capture":1,"answer_formal":1},"entered":{"answer_formal":"2026-03-18T16:23:00Z","capture":"2026-03-18T15:33:00Z"},"left":{"capture":{"at":"2026-03-18T16:30:00Z","how":"dropped"},"answer_formal":{"at":"2026-03-18T16:30:00Z","how":"advance"}},"done":{"answer_formal":"2026-03-18T16:30:00Z"},"tracks":{"formal":{"ref":"formal","track":"formal","dropped":true}},"signals":{"formal_complaint":{"first":"2026-03-18T16:23:00Z","seq":14}},"dropped":[{"track":"main","step":"capture"},{"track":"formal","step":"answer_formal"}]}');
INSERT INTO "seawall_incident" VALUES(25,'e21476f1-0c9c-4454-944f-691fbfe5ea8b','tiny','ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','open',1,NULL,'2026-03-18T16:52:00.000000Z','2026-03-18T17:07:00.000000Z',6,'5896937ffce05595e3a632815df380566cd2eba3c199188f2010349ba92b16ab','{"id":"e21476f1-0c9c-4454-944f-691fbfe5ea8b","playbook":"tiny","digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","opened_at":"2026-03-18T16:52:00Z","at":"2026-03-18T16:52:00Z","seq":6,"drill":true,"facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":4,"changed":4}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-18T16:52:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-18T17:22:00Z","rule":0,"anchor":"2026-03-18T16:52:00Z","set_at":"2026-03-18T16:52:00Z"}}},"visits":{"listen":1,"reply":1},"entered":{"reply":"2026-03-18T16:52:00Z","listen":"2026-03-18T16:52:00Z"},"left":{"listen":{"at":"2026-03-18T16:52:00Z","how":"advance"}},"done":{"listen":"2026-03-18T16:52:00Z"}}');
CREATE TABLE seawall_label (
	incident INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (incident, name), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_label" VALUES(3,'audience','What we know, part 11: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(2,'severity','L2');
INSERT INTO "seawall_label" VALUES(5,'severity','L1');
INSERT INTO "seawall_label" VALUES(8,'audience','What we know, part 70: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(10,'severity','L2');
INSERT INTO "seawall_label" VALUES(13,'audience','What we know, part 189: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(15,'severity','L1');
INSERT INTO "seawall_label" VALUES(17,'severity','L3');
INSERT INTO "seawall_label" VALUES(18,'audience','What we know, part 296: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(23,'audience','What we know, part 367: more than four words, and a “quote” — ßé');
CREATE TABLE seawall_message (
	id TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	people TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	claimed_until TEXT, 
	delivered_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_message" VALUES('b0e38303-a184-4ec0-9a3a-0621645a5708/9/0',1,9,'lead','','2026-03-04T09:00:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/5/0',3,5,'author','','2026-03-04T13:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('81e77179-c953-4f18-bd94-6db6115cb655/6/0',2,6,'lead','','2026-03-04T13:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('81e77179-c953-4f18-bd94-6db6115cb655/7/0',2,7,'lead','','2026-03-04T13:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('81e77179-c953-4f18-bd94-6db6115cb655/8/0',2,8,'comms','','2026-03-04T13:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/6/0',3,6,'author','','2026-03-04T18:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/7/0',3,7,'author','','2026-03-04T18:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/8/0',3,8,'incident_lead','','2026-03-04T18:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/8/1',3,8,'author','','2026-03-04T18:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f3e0fdf6-0efd-4e47-af45-3222481f25a1/11/0',3,11,'approver','','2026-03-04T18:35:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/7/0',4,7,'listener','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/8/0',4,8,'listener','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/9/0',4,9,'listener','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/10/0',4,10,'care_agent','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/12/0',4,12,'incident_lead','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('a9f710c7-ea67-4dc7-8d86-82eca7e9e78c/13/0',4,13,'director','','2026-03-04T21:17:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/5/0',5,5,'security','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/6/0',5,6,'security','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/7/0',5,7,'security','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/8/0',5,8,'dpo','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/10/0',5,10,'dpo','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/11/0',5,11,'executive','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/17/0',5,17,'security','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('f34629e6-6b98-4f50-bc31-35f74706dbf7/26/0',5,26,'dpo','','2026-03-04T22:13:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('27dab801-924d-4c15-9658-6f74fe576585/5/0',8,5,'author','','2026-03-05T02:01:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/7/0',9,7,'listener','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/8/0',9,8,'listener','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/9/0',9,9,'listener','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/10/0',9,10,'care_agent','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/12/0',9,12,'incident_lead','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9beb778a-98d2-4756-8e63-51879e0e87a7/13/0',9,13,'director','','2026-03-05T03:14:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/5/0',10,5,'security','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/6/0',10,6,'security','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/7/0',10,7,'security','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/8/0',10,8,'dpo','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/10/0',10,10,'dpo','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/11/0',10,11,'executive','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/17/0',10,17,'security','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/26/0',10,26,'dpo','','2026-03-05T04:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/27/0',10,27,'legal','','2026-03-05T09:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/36/0',10,36,'dpo','','2026-03-05T09:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('b4a02253-25c0-4294-b2b8-dd9674a09194/40/0',10,40,'dpo','','2026-03-05T09:03:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/5/0',13,5,'author','','2026-03-05T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/6/0',13,6,'author','','2026-03-07T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/7/0',13,7,'author','','2026-03-07T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/8/0',13,8,'incident_lead','','2026-03-07T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/8/1',13,8,'author','','2026-03-07T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('31dfdf24-3f03-420a-8664-f42bbfb59b7d/11/0',13,11,'approver','','2026-03-07T12:19:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/7/0',14,7,'listener','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/8/0',14,8,'listener','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/9/0',14,9,'listener','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/10/0',14,10,'care_agent','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/12/0',14,12,'incident_lead','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('d5d28087-27ec-4f33-9760-f264895998e0/13/0',14,13,'director','','2026-03-07T14:12:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/5/0',15,5,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/6/0',15,6,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/7/0',15,7,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/8/0',15,8,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/10/0',15,10,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/11/0',15,11,'executive','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/12/0',15,12,'','chris','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/18/0',15,18,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/27/0',15,27,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/49/0',15,49,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/50/0',15,50,'comms','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/51/0',15,51,'author','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/52/0',15,52,'security','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/53/0',15,53,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/54/0',15,54,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('ce22d322-ef81-4442-bf91-a8c0a98c699a/55/0',15,55,'dpo','','2026-03-07T16:28:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('6d9656a8-d50f-4bcf-be48-932dd35c04aa/4/0',16,4,'lead','','2026-03-09T22:49:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/6/0',17,6,'lead','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/7/0',17,7,'lead','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/8/0',17,8,'comms','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/28/0',17,28,'lead','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/30/0',17,30,'lead','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('fbf7767b-d3b1-4a08-8c27-9973f0c8ded7/32/0',17,32,'lead','','2026-03-12T01:55:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/5/0',18,5,'author','','2026-03-12T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/6/0',18,6,'author','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/7/0',18,7,'author','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/8/0',18,8,'incident_lead','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/8/1',18,8,'author','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/11/0',18,11,'approver','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/16/0',18,16,'listener','','2026-03-14T02:46:00.000000Z','2026-03-16T02:47:00.000000Z','2026-03-16T02:46:00.000000Z');
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/17/0',18,17,'listener','','2026-03-16T02:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/18/0',18,18,'listener','','2026-03-16T02:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/19/0',18,19,'author','','2026-03-16T02:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/21/0',18,21,'incident_lead','','2026-03-16T02:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('9070f6a9-ae48-4111-b712-7d8f88f714d0/22/0',18,22,'approver','','2026-03-16T02:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('850c1bb9-f8d3-4a6d-a857-435ef6d2960d/7/0',19,7,'listener','','2026-03-16T09:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('850c1bb9-f8d3-4a6d-a857-435ef6d2960d/8/0',19,8,'listener','','2026-03-16T09:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('850c1bb9-f8d3-4a6d-a857-435ef6d2960d/9/0',19,9,'listener','','2026-03-16T09:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('850c1bb9-f8d3-4a6d-a857-435ef6d2960d/10/0',19,10,'care_agent','','2026-03-16T09:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/5/0',20,5,'security','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/6/0',20,6,'security','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/7/0',20,7,'security','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/8/0',20,8,'dpo','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/10/0',20,10,'dpo','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/11/0',20,11,'executive','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('48121518-39dd-4f35-a3f9-26f789b26ba5/18/0',20,18,'security','','2026-03-16T11:30:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c58379c9-5ad1-4478-8846-b389087a8f74/4/0',21,4,'lead','','2026-03-16T14:03:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('ef287eca-36cb-4e2b-b6a2-e8af6490803f/5/0',23,5,'author','','2026-03-18T14:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/7/0',24,7,'listener','','2026-03-18T15:33:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/8/0',24,8,'listener','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/9/0',24,9,'listener','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/10/0',24,10,'care_agent','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/12/0',24,12,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/13/0',24,13,'director','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/14/0',24,14,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/14/1',24,14,'director','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/19/0',24,19,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/20/0',24,20,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/20/1',24,20,'director','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/21/0',24,21,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/21/1',24,21,'director','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/22/0',24,22,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/23/0',24,23,'incident_lead','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('53ca71c3-f1f9-4e17-9534-b017caed68ff/23/1',24,23,'director','','2026-03-18T16:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('92f25c85-f1ee-4165-90a3-ebf817d912e0/4/0',11,4,'lead','','2026-03-18T16:52:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('0ecc25a0-7d82-48b0-95dc-8c7f975ec3cd/4/0',6,4,'lead','','2026-03-18T16:52:00.000000Z',NULL,NULL);
CREATE TABLE seawall_playbook (
	digest TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	"plan" TEXT NOT NULL, 
	registered_at TEXT NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "seawall_playbook" VALUES('176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','tiny','1.0.0',1,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
seawall: 1                       # the version of the playbook language
id: tiny                         # its name: small letters, digits and _
version: 1.0.0
title: A complaint comes in
timezone: Europe/Amsterdam       # how times are shown

roles:                           # who does what; a roster says which people these are
  listener: {title: Community manager, deputy: lead}
  lead: Incident lead

facts:                           # what is put on record, each with its type
  summary: {type: text, title: What they say}
  serious: {type: bool, title: Is it a real complaint}
  answer: {type: text, title: What you answered}
  lesson: {type: text, title: What you will do differently}

open: [summary]                # nobody can open an incident without this

ends:                            # the ways it can be over
  answered: Answered, and something learned
  ignored: Only a joke

steps:                           # in this order, unless `next` says otherwise
  - id: listen
    title: Read it twice
    guide: Is somebody really unhappy, or is it a joke?
    owner: listener              # told when the step is overdue, and the one who may leave it
    collect: [serious]           # the step cannot be left before this is on record
    due: 15m                     # from the moment the step starts
    on_timeout: {set: {serious: true}, to: reply, tell: lead}   # nobody judged it: take it seriously
    next:                        # the branch: the first rule that holds is taken
      - {when: ''!serious'', to: ignored}
      - {to: reply}

  - id: reply
    title: Answer like a person
    guide: Say what you understood, and what happens now.
    owner: listener
    collect: [answer]
    require:                     # one more condition on leaving, with what to say if it is not met
      - {that: ''!contains_any(answer, ["calm down", "no comment"])'', say: Do not be defensive, override: lead}
    due: 30m
    escalate:                    # who is told when
      - {at: 50%, tell: owner}   # half of the 30 minutes are gone
      - {at: due, tell: deputy}  # the deputy of the owner''s role: the lead
                                 # without `next` it leads to the step below

  - id: close
    title: Learn from it
    owner: lead
    collect: [lesson]
    due: 1d
    next: answered               # the last step names an end
','{"language":1,"id":"tiny","version":"1.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"title":{"":"Answered, and something learned"}},"ignored":{"title":{"":"Only a joke"}}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":[{"role":"listener"}],"collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":[{"action":{"to":"reply","set":{"serious":true},"tell":["lead"]}}]},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":[{"role":"listener"}],"collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":[{"role":"lead"}],"collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[],"signals":{},"never":[],"measures":{},"called":{}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','rumour','2.0.0',2,'# A rumour goes round: check it before you speak, set it right where it lives, and keep people posted.
# Small enough to read in five minutes; the times are our defaults. For the whole procedure, with platforms, allies
# and changed versions of the rumour, take misinformation.yaml.
seawall: 1
id: rumour
version: 2.0.0
title: {en: A rumour goes round, nl: Er gaat een gerucht}
description: Verify first, correct where it lives, keep people posted.
timezone: Europe/Amsterdam

roles:
  listener: Community manager on shift
  lead: {title: Incident lead, deputy: comms}
  comms: Communications lead

calendars:
  office: {hours: {mon-fri: ["09:00-12:30", "13:00-17:00"]}, holidays: NL}

facts:
  claim: {type: text, title: What is being said}
  url: {type: url, title: Where it is said}
  posted_at: {type: datetime, title: When it was said}
  verdict: {type: choice, of: ["true", "false", unknown], title: Is it true}
  reach: {type: number, min: 0, title: Reach against the 30-day baseline}
  severity: {type: choice, of: [L1, L2, L3], title: Severity}
  answer: {type: text, title: What you posted}
  next_update_at: {type: datetime, title: When you promised the next update}

open: [claim, url, posted_at]
key: url
labels: [severity]

measures:
  first_answer: {title: First answer, from: posted_at, to: hold.left, target: 60m, calendar: office}
  straight: {title: {en: Record set straight, nl: Rechtgezet}, from: opened_at, to: correct.left, target: 3h}

escalations:
  standard:
    - {at: 50%, tell: owner}
    - {at: due-5m, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: [lead, comms]}

ends:
  resolved: The record is straight and nobody is asking any more
  ignored: Not worth amplifying

steps:
  - id: verify
    title: Verify the claim
    guide: |
      Ask the owner of the facts. Do not answer before you know.
    owner: lead
    collect: [verdict, reach, severity]
    due: 45m
    escalate: standard
    on_timeout: {set: {severity: L2}, to: hold}
    next:
      - {when: verdict == "unknown", to: hold}
      - {when: severity == "L1" && reach < 3.0, to: ignored}
      - {to: correct}

  - id: hold
    title: Say that you are checking
    guide: |
      Two sentences: you have seen it, and you are finding out. Then go on finding out.
    owner: listener
    fresh: true
    collect: [answer]
    due:
      - {when: severity == "L3", within: 15m, of: posted_at}
      - {within: 60m, of: posted_at, calendar: office}
    next: verify
    max_visits: 5

  - id: correct
    title: Set it right where it lives
    guide: |
      The fact first, the rumour once, the fact again. Post it where people read the rumour.
    owner: comms
    fresh: true
    collect: [answer]
    require:
      - {that: ''!contains_any(answer, ["calm down", "no comment"])'', say: Do not be defensive, override: [lead]}
    approve: {by: lead, not_author: true, within: 15m, rounds: 2}   # one person, not the one who wrote it
    due: 60m

  - id: story
    title: Keep people posted
    guide: |
      Look how far it still goes, post what is new, and say when you will be back.
      The step comes round until hardly anybody asks any more.
    owner: listener
    collect: [answer, reach, {name: next_update_at, optional: true}]
    require:
      - {that: reach < 1.0 || next_update_at > now, say: Promise a next update that still lies ahead}
    repeat: {every: 2h, until: reach < 1.0, promise: next_update_at}   # a promise made in public beats the default
    escalate: standard
    max_visits: {times: 100, to: resolved}
    next: resolved
','{"language":1,"id":"rumour","version":"2.0.0","title":{"en":"A rumour goes round","nl":"Er gaat een gerucht"},"timezone":"Europe/Amsterdam","ends":{"ignored":{"title":{"":"Not worth amplifying"}},"resolved":{"title":{"":"The record is straight and nobody is asking any more"}}},"tracks":{"main":{"id":"main","steps":[{"id":"verify","title":{"":"Verify the claim"},"next":[{"to":"hold","when":"verdict == \"unknown\""},{"to":"ignored","when":"severity == \"L1\" && reach < 3.0"},{"to":"correct"}],"guide":{"":"Ask the owner of the facts. Do not answer before you know.\n"},"owner":[{"role":"lead"}],"collect":[{"fact":"verdict"},{"fact":"reach"},{"fact":"severity"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":2700}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due-5m","action":{"tell":["owner"]},"offset":{"seconds":300},"before":true},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["lead","comms"]},"offset":{"seconds":600}}],"on_timeout":[{"action":{"to":"hold","set":{"severity":"L2"}}}]},{"id":"hold","title":{"":"Say that you are checking"},"next":[{"to":"verify"}],"guide":{"":"Two sentences: you have seen it, and you are finding out. Then go on finding out.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"answer"}],"fresh":true,"visits":{"times":5},"due":[{"of":"posted_at","within":{"seconds":900},"when":"severity == \"L3\""},{"of":"posted_at","within":{"seconds":3600},"calendar":"office"}]},{"id":"correct","title":{"":"Set it right where it lives"},"next":[{"to":"story"}],"guide":{"":"The fact first, the rumour once, the fact again. Post it where people read the rumour.\n"},"owner":[{"role":"comms"}],"collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600}}],"approve":[{"by":["lead"],"not_author":true,"within":{"seconds":900},"rounds":2}]},{"id":"story","title":{"":"Keep people posted"},"next":[{"to":"resolved"}],"guide":{"":"Look how far it still goes, post what is new, and say when you will be back.\nThe step comes round until hardly anybody asks any more.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"answer"},{"fact":"reach"},{"fact":"next_update_at","optional":true}],"require":[{"that":"reach < 1.0 || next_update_at > now","say":{"":"Promise a next update that still lies ahead"}}],"visits":{"times":100,"to":"resolved"},"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due-5m","action":{"tell":["owner"]},"offset":{"seconds":300},"before":true},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["lead","comms"]},"offset":{"seconds":600}}],"repeat":{"due":[{"of":"entered_at","within":{"seconds":7200}}],"until":"reach < 1.0","promise":"next_update_at"}}]}},"description":{"":"Verify first, correct where it lives, keep people posted."},"roles":{"comms":{"id":"comms","title":{"":"Communications lead"}},"lead":{"id":"lead","title":{"":"Incident lead"},"deputy":"comms"},"listener":{"id":"listener","title":{"":"Community manager on shift"}}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you posted"}},"claim":{"id":"claim","type":"text","title":{"":"What is being said"}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"":"When you promised the next update"}},"posted_at":{"id":"posted_at","type":"datetime","title":{"":"When it was said"}},"reach":{"id":"reach","type":"number","title":{"":"Reach against the 30-day baseline"},"min":0.0},"severity":{"id":"severity","type":"choice","title":{"":"Severity"},"of":["L1","L2","L3"]},"url":{"id":"url","type":"url","title":{"":"Where it is said"}},"verdict":{"id":"verdict","type":"choice","title":{"":"Is it true"},"of":["true","false","unknown"]}},"open":["claim","url","posted_at"],"key":"url","labels":["severity"],"signals":{},"never":[],"measures":{"first_answer":{"id":"first_answer","title":{"":"First answer"},"start":{"what":"fact","name":"posted_at"},"stop":{"what":"left","name":"hold"},"target":{"seconds":3600},"calendar":"office"},"straight":{"id":"straight","title":{"en":"Record set straight","nl":"Rechtgezet"},"start":{"what":"opened_at"},"stop":{"what":"left","name":"correct"},"target":{"seconds":10800}}},"called":{}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('28f459014c29d8dcc3b56a071fcc97b4d4bd571c069a78bb7179972209a5ec26','message_loop','1.0.0',3,'# One message, from draft to post: somebody writes it, few people read it at the same time, somebody checks the facts,
# and it goes out. For any organisation; other playbooks call it for their replies, warnings and statements.
#
# Why so short: companies that let everybody sign off needed 21 hours on average (Freshfields). So one approver with a
# deputy, legal and the subject expert only where needed and at the same moment, and two rounds at most. The minutes,
# the two rounds and the word lists are our defaults.
#
# Called by others: pass `audience` and `brief`, and what you know of phase, needs_approval, needs_legal, needs_expert,
# may_admit, must_open_with. Take back draft, message, next_update_at, signed_by and outcome.
seawall: 1
id: message_loop
version: 1.0.0
title: {en: "One message, from draft to post", nl: "Eén bericht, van concept tot plaatsing"}
description:
  en: "Write it, have it read by few people at once, check the facts, post it. Two rounds at most."
  nl: "Schrijf het, laat het door weinig mensen tegelijk lezen, controleer de feiten, plaats het. Hoogstens twee rondes."
timezone: Europe/Amsterdam

roles:
  author: {en: "Who writes the message", nl: "Wie het bericht schrijft"}
  approver:
    title: {en: "The one who approves", nl: "Wie akkoord geeft"}
    deputy: deputy_approver
  deputy_approver: {en: "Stands in for the approver", nl: "Vervangt wie akkoord geeft"}
  legal:
    title: {en: "Legal", nl: "Jurist"}
    deputy: deputy_legal
  deputy_legal: {en: "Stands in for legal", nl: "Vervangt de jurist"}
  expert:
    title: {en: "Who knows the subject", nl: "Wie het onderwerp kent"}
    deputy: problem_owner
  problem_owner: {en: "Who knows the facts of this case", nl: "Wie de feiten van deze zaak kent"}
  listener:
    title: {en: "Who posts it", nl: "Wie het plaatst"}
    deputy: author
  incident_lead:
    title: {en: "Incident lead", nl: "Incidentleider"}
    deputy: approver

facts:
  audience:
    type: text
    title: {en: "Who is it for?", nl: "Voor wie is het?"}
    help: {en: "One audience. Staff and press each get a message of their own.", nl: "Eén doelgroep. Personeel en pers krijgen elk hun eigen bericht."}
  brief:
    type: text
    title: {en: "What must they know, do or feel after reading it?", nl: "Wat moeten ze na het lezen weten, doen of voelen?"}
  phase:
    type: choice
    of: [investigating, identified, fixing, monitoring, resolved]
    optional: true                       # who calls this may give it
    title: {en: "Where things stand now", nl: "Hoe het er nu voor staat"}
    help: {en: "If this changes before the message is out, the message is closed unposted.", nl: "Verandert dit voor het bericht eruit is, dan wordt het ongeplaatst gesloten."}
  for_phase:
    type: choice
    of: [investigating, identified, fixing, monitoring, resolved]
    title: {en: "For which phase did you write it?", nl: "Voor welke fase schreef je het?"}
  needs_approval:
    type: bool
    title: {en: "Does somebody have to approve it?", nl: "Moet iemand akkoord geven?"}
    help: {en: "No only for small matters and texts approved beforehand. Not filled in means yes.", nl: "Alleen nee bij kleine zaken en vooraf goedgekeurde teksten. Niet ingevuld betekent ja."}
  needs_legal:
    type: bool
    title: {en: "Must legal read it?", nl: "Moet de jurist meelezen?"}
    help: {en: "Yes if it touches fault, safety or personal data. Otherwise no: they are needed elsewhere.", nl: "Ja als het over schuld, veiligheid of persoonsgegevens gaat. Anders nee: ze zijn elders nodig."}
  needs_expert:
    type: bool
    title: {en: "Must the subject expert read it?", nl: "Moet de vakdeskundige meelezen?"}
  may_admit:
    type: bool
    title: {en: "May it admit a fault?", nl: "Mag het een fout toegeven?"}
    help: {en: "Yes only after legal said so (playbook fault_check).", nl: "Alleen ja nadat de jurist dat zei (draaiboek fault_check)."}
  must_open_with:
    type: text
    title: {en: "The sentence it must contain", nl: "De zin die erin moet staan"}
  draft:
    type: text
    title: {en: "The message, in full", nl: "Het bericht, voluit"}
  signed_by:
    type: text
    max: 60
    title: {en: "First name or initials under it", nl: "Voornaam of initialen eronder"}
  honesty_check:
    type: checklist
    items: [what_we_know, what_we_do_not_know, what_we_are_doing]
    title: {en: "Does it say these three things?", nl: "Staan deze drie dingen erin?"}
  template_text:
    type: text
    title: {en: "The standard text you started from, if any", nl: "De standaardtekst waarmee je begon, als die er is"}
  accurate:
    type: bool
    title: {en: "Is every fact in it right?", nl: "Klopt elk feit erin?"}
  wrong_fact:
    type: text
    title: {en: "Which fact is wrong, and what is right", nl: "Welk feit niet klopt, en wat wel klopt"}
  decision:
    type: choice
    of: [post_it, post_standard_text, write_again, drop_it]
    title: {en: "What happens to it?", nl: "Wat gebeurt ermee?"}
    help:
      en: "post_it: as it is. post_standard_text: a text approved beforehand instead. write_again: one more time. drop_it: not posted."
      nl: "post_it: zoals het is. post_standard_text: in plaats hiervan een vooraf goedgekeurde tekst. write_again: nog één keer. drop_it: niet plaatsen."
  decision_reason:
    type: text
    title: {en: "Why", nl: "Waarom"}
  message:
    type: post
    title: {en: "The message, as posted", nl: "Het bericht, zoals geplaatst"}
    help: {en: "The link to it is enough.", nl: "De link ernaartoe is genoeg."}
  next_update_at:
    type: datetime
    title: {en: "When you promised the next update", nl: "Wanneer je de volgende update beloofde"}

open: [audience, brief]
labels: [audience]

measures:
  out: {title: {en: "Message out", nl: "Bericht geplaatst"}, from: opened_at, to: publish.left, target: 40m}

escalations:
  std:                                   # shares and minutes are our defaults
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: approver}
  before:                                # for steps that leave by themselves when their time is up
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}

ends:
  published: {title: {en: "It is out", nl: "Het is geplaatst"}, due: 6h}   # three times round, and ten rewrites
  superseded: {en: "Things moved on before it was out, so it was not posted", nl: "De situatie veranderde voor het eruit was, dus het is niet geplaatst"}
  dropped: {en: "Not posted, on purpose", nl: "Bewust niet geplaatst"}

steps:
  - id: write
    title: {en: "Write it and have it read", nl: "Schrijf het en laat het lezen"}
    guide:
      en: |
        A quarter of an hour to write, a quarter of an hour to be read. Start with the people, then the matter, then what you do
        now. Put your name under it.

        When you advance the step, whoever has to read it is told, all at the same time. They speak up only if it must not go
        out like this; taste is no reason. After two refusals nobody can refuse any more.

        Writing for your own approval does not count. Alone tonight? Approve it yourself with `--override` and say why.
      nl: |
        Een kwartier om te schrijven, een kwartier om te laten lezen. Begin bij de mensen, dan de zaak, dan wat je nu doet.
        Zet je naam eronder.

        Rond je de stap af, dan krijgt iedereen die moet lezen tegelijk bericht. Ze zeggen alleen iets als het zo echt niet naar
        buiten kan; smaak is geen reden. Na twee keer nee kan niemand meer nee zeggen.

        Je eigen tekst goedkeuren telt niet. Ben je vannacht alleen? Keur hem dan goed met `--override` en zeg waarom.
    owner: author
    fresh: true
    collect:
      - draft
      - signed_by
      - honesty_check
      - {name: for_phase, optional: true}
      - {name: template_text, optional: true}
    require:
      - that: ''!known("phase") || for_phase == phase''
        say: {en: "Things stand differently now; write for the phase we are in", nl: "De situatie is nu anders; schrijf voor de fase van nu"}
      - that: draft.contains(signed_by)
        say: {en: "The name is not under the text; people want to know who writes", nl: "De naam staat niet onder de tekst; mensen willen weten wie er schrijft"}
        override: [incident_lead]
      - that: ''!known("must_open_with") || draft.contains(must_open_with)''
        say: {en: "The sentence that was agreed is not in it word for word", nl: "De afgesproken zin staat er niet letterlijk in"}
      - that: honesty_check.all(item, honesty_check[item])
        say: {en: "Say what you know, what you do not know and what you are doing", nl: "Zeg wat je weet, wat je niet weet en wat je doet"}
        override: [incident_lead]
      - that: ''!known("template_text") || similarity(draft, template_text) < 0.8''   # our default
        say: {en: "This is still nearly the standard text; make it yours", nl: "Dit is nog bijna de standaardtekst; maak er je eigen tekst van"}
        override: [incident_lead]
      - that: |
          !contains_any(draft, ["calm down", "our records show", "you should have", "you misunderstood", "overreacting", "as we already said", "no comment",
            "doe rustig", "rustig aan", "volgens onze gegevens", "je had moeten", "u had moeten", "je begrijpt het verkeerd", "u begrijpt het verkeerd",
            "overdreven", "zoals we al zeiden", "zoals wij al zeiden", "geen commentaar"])
        say: {en: "This sounds defensive; take out what puts the blame on them", nl: "Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"}
        override: [incident_lead]
      - that: |
          !contains_any(draft, ["any inconvenience", "the inconvenience", "inconvenience caused", "re-accommodate", "valued customer",
            "eventueel ongemak", "eventuele ongemak", "het ongemak", "mogelijk ongemak", "gewaardeerde klant"])
        say: {en: "Name what happened to them; \"any inconvenience\" says that you did not look", nl: "Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"}
        override: [incident_lead]
      - that: |
          !contains_any(draft, ["fixed by tonight", "fixed by tomorrow", "fixed by the end", "solved by tonight", "solved by tomorrow",
            "solved by the end", "fixed within", "solved within", "fixed tomorrow", "solved tomorrow", "back up by", "opgelost binnen", "opgelost voor morgen",
            "opgelost voor het einde", "morgen opgelost", "vandaag opgelost", "vandaag nog opgelost", "binnen een uur opgelost", "binnen 24 uur opgelost"])
        say: {en: "Do not promise when it is fixed; promise when you will be back with news", nl: "Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"}
        override: [incident_lead]
      - that: |
          (known("may_admit") && may_admit)
          || !contains_any(draft, ["our fault", "our mistake", "we are to blame", "we made a mistake", "onze fout", "onze schuld", "wij zijn schuldig", "we hebben een fout gemaakt", "wij hebben een fout gemaakt"])
        say: {en: "It admits a fault, and legal has not said yes to that; be sorry for what it did to them", nl: "Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}
    approve:                             # all at the same time; one person is enough where nothing else is asked
      - {when: ''(!known("needs_approval") || needs_approval) && known("needs_legal") && needs_legal && known("needs_expert") && needs_expert'', by: [approver, legal, expert], need: all, not_author: true, within: 15m, rounds: 2}
      - {when: ''(!known("needs_approval") || needs_approval) && known("needs_legal") && needs_legal'', by: [approver, legal], need: all, not_author: true, within: 15m, rounds: 2}
      - {when: ''(!known("needs_approval") || needs_approval) && known("needs_expert") && needs_expert'', by: [approver, expert], need: all, not_author: true, within: 15m, rounds: 2}
      - {when: ''!known("needs_approval") || needs_approval'', by: approver, not_author: true, within: 15m, rounds: 2}
    skip: phase != for_phase             # things moved on: superseded, not late
    due: 30m
    escalate: before
    on_timeout: {tell: [incident_lead, owner], to: decide}
    next:
      - {when: phase != for_phase, to: superseded}
      - {to: check}
    max_visits: {times: 3, to: decide}

  - id: check
    title: {en: "Check the facts once more", nl: "Controleer de feiten nog één keer"}
    guide:
      en: |
        Five minutes. Names, numbers, times, links: is every one of them right? Leave the wording alone.
      nl: |
        Vijf minuten. Namen, getallen, tijden, links: kloppen ze allemaal? Laat de woorden zoals ze zijn.
    owner: problem_owner
    fresh: true
    collect: [accurate, {name: wrong_fact, optional: true}]
    require:
      - that: ''!known("accurate") || accurate || wrong_fact != ""''
        say: {en: "Say which fact is wrong and what is right", nl: "Zeg welk feit niet klopt en wat wel klopt"}
    skip: phase != for_phase
    due: 5m
    escalate: before
    on_timeout: {tell: [incident_lead, owner], to: decide}
    next:
      - {when: phase != for_phase, to: superseded}
      - {when: accurate, to: publish}
      - {to: write}

  - id: decide
    title: {en: "Time is up: one person decides", nl: "De tijd is om: één persoon beslist"}
    guide:
      en: |
        The readers did not finish in time, or the facts were not checked. You decide now, alone.

        A text that was approved beforehand may always go out. What legal had to read and did not read stays in: take the
        standard text, or have it written again without the delicate part.
      nl: |
        De lezers waren niet op tijd klaar, of de feiten zijn niet nagekeken. Jij beslist nu, alleen.

        Een vooraf goedgekeurde tekst mag altijd naar buiten. Wat de jurist moest lezen en niet las blijft binnen: neem de
        standaardtekst, of laat het opnieuw schrijven zonder het gevoelige deel.
    owner: approver
    fresh: true
    collect: [decision, decision_reason]
    require:
      - that: decision != "post_it" || !known("needs_legal") || !needs_legal
        say: {en: "Legal had to read this and did not; take the standard text or have it written again", nl: "De jurist moest dit lezen en deed dat niet; neem de standaardtekst of laat het opnieuw schrijven"}
        override: [incident_lead]
      - that: decision != "post_it" || known("draft")
        say: {en: "There is no draft to post", nl: "Er is geen concept om te plaatsen"}
    skip: phase != for_phase
    due: 10m
    escalate: std
    next:
      - {when: phase != for_phase, to: superseded}
      - {when: decision == "drop_it", to: dropped}
      - {when: decision == "write_again", to: rewrite}
      - {to: publish}
    max_visits: 10

  - id: rewrite
    title: {en: "Write it once more", nl: "Schrijf het nog één keer"}
    guide:
      en: |
        Only what the approver asked for. It goes back to the same person, to nobody else.
      nl: |
        Alleen wat gevraagd is. Het gaat terug naar dezelfde persoon, naar niemand anders.
    owner: author
    fresh: true
    collect: [draft, signed_by, {name: for_phase, optional: true}]
    require:
      - that: ''!known("phase") || for_phase == phase''
        say: {en: "Things stand differently now; write for the phase we are in", nl: "De situatie is nu anders; schrijf voor de fase van nu"}
      - that: draft.contains(signed_by)
        say: {en: "The name is not under the text; people want to know who writes", nl: "De naam staat niet onder de tekst; mensen willen weten wie er schrijft"}
        override: [incident_lead]
      - that: |
          (known("may_admit") && may_admit)
          || !contains_any(draft, ["our fault", "our mistake", "we are to blame", "we made a mistake", "onze fout", "onze schuld", "wij zijn schuldig", "we hebben een fout gemaakt", "wij hebben een fout gemaakt"])
        say: {en: "It admits a fault, and legal has not said yes to that; be sorry for what it did to them", nl: "Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}
    skip: phase != for_phase
    due: 10m
    escalate: before
    on_timeout: {tell: [incident_lead, owner], to: decide}
    next:
      - {when: phase != for_phase, to: superseded}
      - {to: decide}

  - id: publish
    title: {en: "Post it", nl: "Plaats het"}
    guide:
      en: |
        Post it where these people are, from the account they know, exactly as it was approved. Then record the link, and when
        you promised to be back.
      nl: |
        Plaats het waar deze mensen zijn, vanaf het account dat ze kennen, precies zoals het goedgekeurd is. Leg dan de link
        vast, en wanneer je beloofde terug te komen.
    owner: listener
    collect: [message, {name: next_update_at, optional: true}]
    require:
      - that: (known("phase") && phase == "resolved") || next_update_at > now
        say: {en: "Promise a next update that still lies ahead", nl: "Beloof een volgende update die nog moet komen"}
    skip: phase != for_phase
    due: 10m
    escalate: std
    next:
      - {when: phase != for_phase, to: superseded}
      - {to: published}
','{"language":1,"id":"message_loop","version":"1.0.0","title":{"en":"One message, from draft to post","nl":"Eén bericht, van concept tot plaatsing"},"timezone":"Europe/Amsterdam","ends":{"dropped":{"title":{"en":"Not posted, on purpose","nl":"Bewust niet geplaatst"}},"published":{"title":{"en":"It is out","nl":"Het is geplaatst"},"due":{"seconds":21600}},"superseded":{"title":{"en":"Things moved on before it was out, so it was not posted","nl":"De situatie veranderde voor het eruit was, dus het is niet geplaatst"}}},"tracks":{"main":{"id":"main","steps":[{"id":"write","title":{"en":"Write it and have it read","nl":"Schrijf het en laat het lezen"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"check"}],"guide":{"en":"A quarter of an hour to write, a quarter of an hour to be read. Start with the people, then the matter, then what you do\nnow. Put your name under it.\n\nWhen you advance the step, whoever has to read it is told, all at the same time. They speak up only if it must not go\nout like this; taste is no reason. After two refusals nobody can refuse any more.\n\nWriting for your own approval does not count. Alone tonight? Approve it yourself with `--override` and say why.\n","nl":"Een kwartier om te schrijven, een kwartier om te laten lezen. Begin bij de mensen, dan de zaak, dan wat je nu doet.\nZet je naam eronder.\n\nRond je de stap af, dan krijgt iedereen die moet lezen tegelijk bericht. Ze zeggen alleen iets als het zo echt niet naar\nbuiten kan; smaak is geen reden. Na twee keer nee kan niemand meer nee zeggen.\n\nJe eigen tekst goedkeuren telt niet. Ben je vannacht alleen? Keur hem dan goed met `--override` en zeg waarom.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"honesty_check"},{"fact":"for_phase","optional":true},{"fact":"template_text","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"!known(\"must_open_with\") || draft.contains(must_open_with)","say":{"en":"The sentence that was agreed is not in it word for word","nl":"De afgesproken zin staat er niet letterlijk in"}},{"that":"honesty_check.all(item, honesty_check[item])","say":{"en":"Say what you know, what you do not know and what you are doing","nl":"Zeg wat je weet, wat je niet weet en wat je doet"},"override":["incident_lead"]},{"that":"!known(\"template_text\") || similarity(draft, template_text) < 0.8","say":{"en":"This is still nearly the standard text; make it yours","nl":"Dit is nog bijna de standaardtekst; maak er je eigen tekst van"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"calm down\", \"our records show\", \"you should have\", \"you misunderstood\", \"overreacting\", \"as we already said\", \"no comment\",\n  \"doe rustig\", \"rustig aan\", \"volgens onze gegevens\", \"je had moeten\", \"u had moeten\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\",\n  \"overdreven\", \"zoals we al zeiden\", \"zoals wij al zeiden\", \"geen commentaar\"])\n","say":{"en":"This sounds defensive; take out what puts the blame on them","nl":"Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"any inconvenience\", \"the inconvenience\", \"inconvenience caused\", \"re-accommodate\", \"valued customer\",\n  \"eventueel ongemak\", \"eventuele ongemak\", \"het ongemak\", \"mogelijk ongemak\", \"gewaardeerde klant\"])\n","say":{"en":"Name what happened to them; \"any inconvenience\" says that you did not look","nl":"Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"fixed by tonight\", \"fixed by tomorrow\", \"fixed by the end\", \"solved by tonight\", \"solved by tomorrow\",\n  \"solved by the end\", \"fixed within\", \"solved within\", \"fixed tomorrow\", \"solved tomorrow\", \"back up by\", \"opgelost binnen\", \"opgelost voor morgen\",\n  \"opgelost voor het einde\", \"morgen opgelost\", \"vandaag opgelost\", \"vandaag nog opgelost\", \"binnen een uur opgelost\", \"binnen 24 uur opgelost\"])\n","say":{"en":"Do not promise when it is fixed; promise when you will be back with news","nl":"Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":3,"to":"decide"},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}],"approve":[{"by":["approver","legal","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal && known(\"needs_expert\") && needs_expert"},{"by":["approver","legal"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal"},{"by":["approver","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_expert\") && needs_expert"},{"by":["approver"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"!known(\"needs_approval\") || needs_approval"}]},{"id":"check","title":{"en":"Check the facts once more","nl":"Controleer de feiten nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"publish","when":"accurate"},{"to":"write"}],"guide":{"en":"Five minutes. Names, numbers, times, links: is every one of them right? Leave the wording alone.\n","nl":"Vijf minuten. Namen, getallen, tijden, links: kloppen ze allemaal? Laat de woorden zoals ze zijn.\n"},"owner":[{"role":"problem_owner"}],"collect":[{"fact":"accurate"},{"fact":"wrong_fact","optional":true}],"require":[{"that":"!known(\"accurate\") || accurate || wrong_fact != \"\"","say":{"en":"Say which fact is wrong and what is right","nl":"Zeg welk feit niet klopt en wat wel klopt"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":300}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"decide","title":{"en":"Time is up: one person decides","nl":"De tijd is om: één persoon beslist"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"dropped","when":"decision == \"drop_it\""},{"to":"rewrite","when":"decision == \"write_again\""},{"to":"publish"}],"guide":{"en":"The readers did not finish in time, or the facts were not checked. You decide now, alone.\n\nA text that was approved beforehand may always go out. What legal had to read and did not read stays in: take the\nstandard text, or have it written again without the delicate part.\n","nl":"De lezers waren niet op tijd klaar, of de feiten zijn niet nagekeken. Jij beslist nu, alleen.\n\nEen vooraf goedgekeurde tekst mag altijd naar buiten. Wat de jurist moest lezen en niet las blijft binnen: neem de\nstandaardtekst, of laat het opnieuw schrijven zonder het gevoelige deel.\n"},"owner":[{"role":"approver"}],"collect":[{"fact":"decision"},{"fact":"decision_reason"}],"require":[{"that":"decision != \"post_it\" || !known(\"needs_legal\") || !needs_legal","say":{"en":"Legal had to read this and did not; take the standard text or have it written again","nl":"De jurist moest dit lezen en deed dat niet; neem de standaardtekst of laat het opnieuw schrijven"},"override":["incident_lead"]},{"that":"decision != \"post_it\" || known(\"draft\")","say":{"en":"There is no draft to post","nl":"Er is geen concept om te plaatsen"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":10},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"rewrite","title":{"en":"Write it once more","nl":"Schrijf het nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"decide"}],"guide":{"en":"Only what the approver asked for. It goes back to the same person, to nobody else.\n","nl":"Alleen wat gevraagd is. Het gaat terug naar dezelfde persoon, naar niemand anders.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"for_phase","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"publish","title":{"en":"Post it","nl":"Plaats het"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"published"}],"guide":{"en":"Post it where these people are, from the account they know, exactly as it was approved. Then record the link, and when\nyou promised to be back.\n","nl":"Plaats het waar deze mensen zijn, vanaf het account dat ze kennen, precies zoals het goedgekeurd is. Leg dan de link\nvast, en wanneer je beloofde terug te komen.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"message"},{"fact":"next_update_at","optional":true}],"require":[{"that":"(known(\"phase\") && phase == \"resolved\") || next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}}],"skip":"phase != for_phase","visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]}]}},"description":{"en":"Write it, have it read by few people at once, check the facts, post it. Two rounds at most.","nl":"Schrijf het, laat het door weinig mensen tegelijk lezen, controleer de feiten, plaats het. Hoogstens twee rondes."},"roles":{"approver":{"id":"approver","title":{"en":"The one who approves","nl":"Wie akkoord geeft"},"deputy":"deputy_approver"},"author":{"id":"author","title":{"en":"Who writes the message","nl":"Wie het bericht schrijft"}},"deputy_approver":{"id":"deputy_approver","title":{"en":"Stands in for the approver","nl":"Vervangt wie akkoord geeft"}},"deputy_legal":{"id":"deputy_legal","title":{"en":"Stands in for legal","nl":"Vervangt de jurist"}},"expert":{"id":"expert","title":{"en":"Who knows the subject","nl":"Wie het onderwerp kent"},"deputy":"problem_owner"},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"},"legal":{"id":"legal","title":{"en":"Legal","nl":"Jurist"},"deputy":"deputy_legal"},"listener":{"id":"listener","title":{"en":"Who posts it","nl":"Wie het plaatst"},"deputy":"author"},"problem_owner":{"id":"problem_owner","title":{"en":"Who knows the facts of this case","nl":"Wie de feiten van deze zaak kent"}}},"calendars":{},"facts":{"accurate":{"id":"accurate","type":"bool","title":{"en":"Is every fact in it right?","nl":"Klopt elk feit erin?"}},"audience":{"id":"audience","type":"text","title":{"en":"Who is it for?","nl":"Voor wie is het?"},"help":{"en":"One audience. Staff and press each get a message of their own.","nl":"Eén doelgroep. Personeel en pers krijgen elk hun eigen bericht."}},"brief":{"id":"brief","type":"text","title":{"en":"What must they know, do or feel after reading it?","nl":"Wat moeten ze na het lezen weten, doen of voelen?"}},"decision":{"id":"decision","type":"choice","title":{"en":"What happens to it?","nl":"Wat gebeurt ermee?"},"help":{"en":"post_it: as it is. post_standard_text: a text approved beforehand instead. write_again: one more time. drop_it: not posted.","nl":"post_it: zoals het is. post_standard_text: in plaats hiervan een vooraf goedgekeurde tekst. write_again: nog één keer. drop_it: niet plaatsen."},"of":["post_it","post_standard_text","write_again","drop_it"]},"decision_reason":{"id":"decision_reason","type":"text","title":{"en":"Why","nl":"Waarom"}},"draft":{"id":"draft","type":"text","title":{"en":"The message, in full","nl":"Het bericht, voluit"}},"for_phase":{"id":"for_phase","type":"choice","title":{"en":"For which phase did you write it?","nl":"Voor welke fase schreef je het?"},"of":["investigating","identified","fixing","monitoring","resolved"]},"honesty_check":{"id":"honesty_check","type":"checklist","title":{"en":"Does it say these three things?","nl":"Staan deze drie dingen erin?"},"items":["what_we_know","what_we_do_not_know","what_we_are_doing"]},"may_admit":{"id":"may_admit","type":"bool","title":{"en":"May it admit a fault?","nl":"Mag het een fout toegeven?"},"help":{"en":"Yes only after legal said so (playbook fault_check).","nl":"Alleen ja nadat de jurist dat zei (draaiboek fault_check)."}},"message":{"id":"message","type":"post","title":{"en":"The message, as posted","nl":"Het bericht, zoals geplaatst"},"help":{"en":"The link to it is enough.","nl":"De link ernaartoe is genoeg."}},"must_open_with":{"id":"must_open_with","type":"text","title":{"en":"The sentence it must contain","nl":"De zin die erin moet staan"}},"needs_approval":{"id":"needs_approval","type":"bool","title":{"en":"Does somebody have to approve it?","nl":"Moet iemand akkoord geven?"},"help":{"en":"No only for small matters and texts approved beforehand. Not filled in means yes.","nl":"Alleen nee bij kleine zaken en vooraf goedgekeurde teksten. Niet ingevuld betekent ja."}},"needs_expert":{"id":"needs_expert","type":"bool","title":{"en":"Must the subject expert read it?","nl":"Moet de vakdeskundige meelezen?"}},"needs_legal":{"id":"needs_legal","type":"bool","title":{"en":"Must legal read it?","nl":"Moet de jurist meelezen?"},"help":{"en":"Yes if it touches fault, safety or personal data. Otherwise no: they are needed elsewhere.","nl":"Ja als het over schuld, veiligheid of persoonsgegevens gaat. Anders nee: ze zijn elders nodig."}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"en":"When you promised the next update","nl":"Wanneer je de volgende update beloofde"}},"phase":{"id":"phase","type":"choice","title":{"en":"Where things stand now","nl":"Hoe het er nu voor staat"},"help":{"en":"If this changes before the message is out, the message is closed unposted.","nl":"Verandert dit voor het bericht eruit is, dan wordt het ongeplaatst gesloten."},"optional":true,"of":["investigating","identified","fixing","monitoring","resolved"]},"signed_by":{"id":"signed_by","type":"text","title":{"en":"First name or initials under it","nl":"Voornaam of initialen eronder"},"max":60.0},"template_text":{"id":"template_text","type":"text","title":{"en":"The standard text you started from, if any","nl":"De standaardtekst waarmee je begon, als die er is"}},"wrong_fact":{"id":"wrong_fact","type":"text","title":{"en":"Which fact is wrong, and what is right","nl":"Welk feit niet klopt, en wat wel klopt"}}},"open":["audience","brief"],"key":null,"labels":["audience"],"signals":{},"never":[],"measures":{"out":{"id":"out","title":{"en":"Message out","nl":"Bericht geplaatst"},"start":{"what":"opened_at"},"stop":{"what":"left","name":"publish"},"target":{"seconds":2400}}},"called":{}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('3f68891caeede96d3bab4d1c22e74d876ec55071f9feccc391984e2fbb44fc98','complaint','1.0.0',4,'# One customer''s complaint that everybody can read, and that is being shared: a shop, a telecom company, an airline, a
# housing association. It brings one person from an angry post to a solution, and then looks for the others and the cause.
# Numbers that were published somewhere say where; all others are our defaults, and so are the limits in euros.
# "24 business hours" in our source is written here as one working day (1d), which is what people mean by it.
# The date of an ombudsman or regulator is a legal one: have a lawyer look at which dates hold for you.
seawall: 1
id: complaint
version: 1.0.0
title: {en: "A complaint that goes round", nl: "Een klacht die rondgaat"}
description:
  en: "Answer in public, solve it in private, say in public how it ended, and mend the cause."
  nl: "Antwoord in het openbaar, los het apart op, vertel in het openbaar hoe het afliep en pak de oorzaak aan."
timezone: Europe/Amsterdam

roles:
  listener:
    title: {en: "Community manager on shift", nl: "Webcare van dienst"}
    deputy: care_agent
  care_agent:
    title: {en: "Customer care, one to one", nl: "Klantenservice, één op één"}
    deputy: care_manager
  care_manager:
    title: {en: "Head of customer care", nl: "Hoofd klantenservice"}
    deputy: director
  director:
    title: {en: "Director", nl: "Directeur"}
    deputy: deputy_director
  deputy_director: {en: "Stands in for the director", nl: "Vervangt de directeur"}
  problem_owner:
    title: {en: "Whoever can solve it", nl: "Wie het kan oplossen"}
    deputy: problem_manager
  problem_manager: {en: "Manager of that department", nl: "Leidinggevende van die afdeling"}
  incident_lead:
    title: {en: "Incident lead", nl: "Incidentleider"}
    deputy: care_manager

calendars:
  office: {hours: {mon-fri: "09:00-17:00"}, holidays: NL}   # our default; put your own hours here

facts:
  # Given when the incident is opened.
  origin_url:
    type: url
    title: {en: "Address of the post", nl: "Adres van het bericht"}
    help: {en: "The link of the post itself, not of the profile.", nl: "De link van het bericht zelf, niet van het profiel."}
  posted_at:
    type: datetime
    title: {en: "When it was posted", nl: "Wanneer het geplaatst is"}
    help: {en: "The time under the post. The customer waits from then on.", nl: "De tijd onder het bericht. Vanaf dan wacht de klant."}
  detected_at:
    type: datetime
    title: {en: "When somebody of ours first saw it", nl: "Wanneer iemand van ons het voor het eerst zag"}
  summary:
    type: text
    max: 500
    title: {en: "What they complain about, in one sentence", nl: "Waar ze over klagen, in één zin"}

  # 1. Capture
  screenshot:
    type: file
    title: {en: "Screenshot of the post", nl: "Schermafbeelding van het bericht"}
    help: {en: "Take it now; posts disappear.", nl: "Maak die nu; berichten verdwijnen."}
  matched:
    type: bool
    title: {en: "Did you find this customer in our systems?", nl: "Heb je deze klant in onze systemen gevonden?"}
    help: {en: "No is a fair answer. Do not ask for an order number in public.", nl: "Nee mag. Vraag niet in het openbaar naar een bestelnummer."}
  case_ref:
    type: text
    max: 40
    title: {en: "Case number", nl: "Zaaknummer"}
    help: {en: "The number only. No names, addresses or phone numbers here.", nl: "Alleen het nummer. Geen namen, adressen of telefoonnummers."}

  # 2. Classify
  verdict:
    type: choice
    of: [right, partly, wrong, abusive]
    title: {en: "Are they right?", nl: "Hebben ze gelijk?"}
    help: {en: "abusive: threats or insults and no complaint in it. Rude but with a real complaint is not abusive.", nl: "abusive: dreigen of schelden zonder klacht. Grof maar met een echte klacht is niet abusive."}
  facts_found:
    type: text
    title: {en: "What our own records say", nl: "Wat onze eigen gegevens zeggen"}
  severity:
    type: choice
    of: [L1, L2, L3]
    title: {en: "Severity", nl: "Ernst"}
    help: {en: "L1: one person. L2: it is catching on, or more people have it. L3: press, danger, or thousands of people. In doubt, the higher one.", nl: "L1: één persoon. L2: het slaat aan, of meer mensen hebben het. L3: pers, gevaar of duizenden mensen. Twijfel je, dan de hoogste."}
  house_rule:
    type: text
    title: {en: "Which house rule it breaks", nl: "Welke huisregel het overtreedt"}
  report_ref:
    type: text
    title: {en: "Number of your report to the platform", nl: "Nummer van je melding bij het platform"}
    help: {en: "Or \"not reported\" and why.", nl: "Of \"niet gemeld\" en waarom."}
  spreading:
    type: bool
    title: {en: "Are others joining in?", nl: "Doen anderen mee?"}

  # 3. Reply
  opening_acknowledgement:
    type: text
    title: {en: "Your opening sentence", nl: "Je openingszin"}
    help: {en: "One sentence that shows you understand what this does to them.", nl: "Eén zin die laat merken dat je snapt wat dit met hen doet."}
  restated:
    type: text
    title: {en: "Their complaint, in neutral words", nl: "Hun klacht, in neutrale woorden"}
  next_action:
    type: text
    title: {en: "What you do next", nl: "Wat je nu gaat doen"}
    help: {en: "Who calls, and today or tomorrow. No promise of when it is solved.", nl: "Wie er belt, en vandaag of morgen. Geen belofte wanneer het is opgelost."}
  reply_text:
    type: text
    title: {en: "Your public reply, in full", nl: "Je openbare antwoord, voluit"}
  reply_post:
    type: post
    title: {en: "The reply, as posted", nl: "Het antwoord, zoals geplaatst"}

  # 4. Private contact
  agent:
    type: person
    title: {en: "Who stays with this customer", nl: "Wie bij deze klant blijft"}
    help: {en: "One name, to the end.", nl: "Eén naam, tot het einde."}
  contact_made:
    type: contact
    title: {en: "The contact: who, where, when, what came of it", nl: "Het contact: wie, waar, wanneer, wat eruit kwam"}
  reached:
    type: bool
    title: {en: "Did they answer?", nl: "Kreeg je antwoord?"}

  # 5. Redress
  amount:
    type: number
    min: 0
    title: {en: "What it costs us, in euros", nl: "Wat het ons kost, in euro''s"}
    help: {en: "Everything together: money back, voucher, repair. 0 if nothing.", nl: "Alles bij elkaar: geld terug, bon, reparatie. 0 als het niets is."}
  redress:
    type: text
    title: {en: "What you offer", nl: "Wat je aanbiedt"}

  # 6. Solve
  can_solve:
    type: bool
    title: {en: "Can it be solved?", nl: "Is het op te lossen?"}
  fix:
    type: text
    title: {en: "What was done", nl: "Wat er gedaan is"}
  fix_done_at:
    type: datetime
    title: {en: "When it was done", nl: "Wanneer het klaar was"}
  alternative:
    type: text
    title: {en: "What you offered instead", nl: "Wat je in plaats daarvan aanbood"}

  # 7. Confirm
  confirmed:
    type: choice
    of: ["yes", "no", no_answer]
    title: {en: "Does the customer say it is solved?", nl: "Zegt de klant dat het is opgelost?"}
  director_decision:
    type: text
    title: {en: "What the director decided, and why", nl: "Wat de directeur besloot, en waarom"}

  # 8. Outcome note
  consent:
    type: bool
    title: {en: "May we say in public how it was solved?", nl: "Mogen we openbaar zeggen hoe het is opgelost?"}
    help: {en: "Yes only if the customer said so.", nl: "Alleen ja als de klant dat zei."}
  tells_details:
    type: bool
    title: {en: "Does the note say anything about the customer or the solution?", nl: "Staat er iets in over de klant of de oplossing?"}
  outcome_text:
    type: text
    title: {en: "The note, in full", nl: "Het bericht, voluit"}
  outcome_post:
    type: post
    title: {en: "The note, as posted", nl: "Het bericht, zoals geplaatst"}

  # 9. Others
  search_url:
    type: url
    title: {en: "The search you did", nl: "De zoekopdracht die je deed"}
  others_found:
    type: list
    title: {en: "Others with the same problem", nl: "Anderen met hetzelfde probleem"}
    help: {en: "A handle or case number each. An empty list is a fair answer.", nl: "Per persoon een accountnaam of zaaknummer. Een lege lijst mag."}
  other_case:
    type: text
    max: 40
    title: {en: "Case number", nl: "Zaaknummer"}
  other_reply:
    type: post
    title: {en: "What you posted to them", nl: "Wat je hun plaatste"}

  # 10 and 11. Cause, and closing
  cause:
    type: text
    title: {en: "What caused it", nl: "Waardoor het kwam"}
  measure:
    type: text
    title: {en: "What we change", nl: "Wat we veranderen"}
  measure_owner:
    type: person
    title: {en: "Who does that", nl: "Wie dat doet"}
  measure_due:
    type: datetime
    title: {en: "By when", nl: "Wanneer het klaar is"}
  closing_post:
    type: url
    title: {en: "Your closing post", nl: "Je slotbericht"}

  # A formal complaint beside it
  formal_body:
    type: text
    title: {en: "Which ombudsman or regulator", nl: "Welke ombudsman of toezichthouder"}
  formal_due:
    type: datetime
    title: {en: "By when they want our answer", nl: "Wanneer ons antwoord er moet zijn"}
    help: {en: "Copy the date from the letter; do not work it out yourself.", nl: "Neem de datum over uit de brief; reken hem niet zelf uit."}
  formal_sent:
    type: file
    title: {en: "Our answer, as sent", nl: "Ons antwoord, zoals verstuurd"}

open: [origin_url, posted_at, detected_at, summary]
key: origin_url
labels: [severity, verdict]

measures:
  first_answer:      # 42 % of complainers expect an answer within the hour (Edison Research via Convince & Convert)
    {title: {en: "First public answer", nl: "Eerste openbare antwoord"}, from: posted_at, to: reply.left, target: 60m, calendar: office}
  private_contact: {title: {en: "Contact in private", nl: "Contact apart"}, from: reply.left, to: contact.left, target: 2h, calendar: office}
  solved:            # KLM promised a solution within 24 hours
    {title: {en: "Solved", nl: "Opgelost"}, from: posted_at, to: solve.left, target: 24h}

escalations:
  std:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: director}
  reminders:                             # for steps that leave by themselves when their time is up
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
  care:                                  # customer care helps itself first
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: due, tell: care_manager}
    - {at: due+30m, tell: [care_manager, incident_lead]}
  next_level:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: due, tell: care_manager}
    - {at: due+30m, tell: director}
  repair:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: director}
  waiting:                               # half of the 48 hours is the reminder after a day
    - {at: 50%, tell: owner}
  slow:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: [owner, director]}
    - {at: due+1d, tell: [deputy, director]}
  formal:
    - {at: 0%, tell: owner}
    - {at: due-7d, tell: owner}
    - {at: due-2d, tell: [owner, director]}
    - {at: due-1d, tell: [owner, director]}
    - {at: due, tell: [owner, director]}

ends:
  solved: {en: "The customer says it is solved", nl: "De klant zegt dat het is opgelost"}
  not_agreed: {en: "We did what we could; the customer does not agree", nl: "We deden wat we konden; de klant is het er niet mee eens"}
  no_answer: {en: "Offered a solution, no answer came", nl: "Een oplossing geboden, geen antwoord gekregen"}
  house_rules: {en: "Abuse: reported, and not fed", nl: "Schelden: gemeld en niet gevoed"}

never:
  - when: known("outcome_text") && known("consent") && !consent && outcome_text.contains("€")
    say: {en: "Without consent no amount in public", nl: "Zonder toestemming geen bedrag in het openbaar"}

signals:
  customer_answered:
    title: {en: "The customer answered", nl: "De klant heeft geantwoord"}
  customer_confirms:
    title: {en: "The customer says whether it is solved", nl: "De klant zegt of het is opgelost"}
    collect: [confirmed]
  new_offer:                             # what was approved once is not approved for another amount
    title: {en: "The offer changes", nl: "Het aanbod verandert"}
    collect: [redress, amount]
    to: offer
    from: [solve, other_way, confirm]
  formal_complaint:
    title: {en: "An ombudsman or regulator writes", nl: "Een ombudsman of toezichthouder schrijft"}
    collect: [formal_body, formal_due]
    tell: [incident_lead, director]
    start: formal

tracks:
  formal:
    title: {en: "The formal complaint", nl: "De formele klacht"}
    steps:
      - id: answer_formal
        title: {en: "Answer the ombudsman or regulator", nl: "Antwoord de ombudsman of toezichthouder"}
        guide:
          en: |
            This date is not ours and does not move because the customer is happy again. Send the answer, keep the copy.
            Say nothing about it on social media.
          nl: |
            Deze datum is niet van ons en schuift niet op omdat de klant weer tevreden is. Verstuur het antwoord, bewaar de kopie.
            Zeg er niets over op sociale media.
        owner: incident_lead
        collect: [formal_sent]
        due: {at: formal_due, legal: {waive: [director]}}
        escalate: formal

steps:
  - id: capture
    title: {en: "1. Capture it, find the customer", nl: "1. Leg vast, zoek de klant"}
    guide:
      en: |
        Take a screenshot first. Then look whether you can tell who this customer is, and open a case.

        * Not sure it is the same person? Then it is not a match. A wrong match shows one customer''s order to another.
        * Only the case number comes in here. Names, addresses and phone numbers stay in your customer system.
      nl: |
        Maak eerst een schermafbeelding. Kijk dan of je weet wie deze klant is, en open een zaak.

        * Niet zeker dat het dezelfde persoon is? Dan is het geen treffer. Een verkeerde treffer toont de ene klant de bestelling van de andere.
        * Hier komt alleen het zaaknummer. Namen, adressen en telefoonnummers blijven in je klantsysteem.
    owner: listener
    collect: [origin_url, posted_at, screenshot, matched, {name: case_ref, optional: true}]
    require:
      - that: ''!matched || case_ref != ""''
        say: {en: "You know the customer, so put down the case number", nl: "Je weet wie de klant is, dus leg het zaaknummer vast"}
    due: {within: 15m, of: detected_at}
    escalate: std

  - id: classify
    title: {en: "2. Are they right?", nl: "2. Hebben ze gelijk?"}
    guide:
      en: |
        Look it up before anybody answers. Judge the complaint, not the tone.

        * Right, partly right and wrong all get a friendly reply. Only the second half of it differs.
        * abusive is for threats and insults with no complaint in them.
      nl: |
        Zoek het op voordat iemand antwoordt. Beoordeel de klacht, niet de toon.

        * Gelijk, deels gelijk en ongelijk krijgen alle drie een vriendelijk antwoord. Alleen de tweede helft verschilt.
        * abusive is voor dreigen en schelden zonder klacht erin.
    owner: care_agent
    fresh: true
    collect: [verdict, facts_found, severity]
    due:
      - {when: visits > 1, within: 30m, calendar: office}
      - {within: 30m, of: detected_at, calendar: office}
    escalate: reminders
    on_timeout: {set: {verdict: partly}, tell: [care_manager], to: reply}   # nobody looked: be kind and go on
    next:
      - {when: verdict == "abusive", to: house_rules_step}
      - {to: reply}
    max_visits: {times: 5, to: reply}

  - id: house_rules_step
    title: {en: "Abuse: report it, do not feed it", nl: "Schelden: meld het, voed het niet"}
    guide:
      en: |
        No reply. Report it to the platform and write down which house rule it breaks. Hide it only for that rule, never
        because it is bad for us. If others join in, judge it again.
      nl: |
        Geen antwoord. Meld het bij het platform en noteer welke huisregel het overtreedt. Verberg het alleen om die regel, nooit
        omdat het slecht voor ons is. Doen anderen mee, beoordeel het dan opnieuw.
    owner: listener
    fresh: true
    collect: [house_rule, report_ref, spreading]
    require:
      - that: ''!contains_any(house_rule, ["criticism", "negative", "complaint", "bad publicity", "kritiek", "negatief", "klacht"])''
        say: {en: "Criticism breaks no house rule", nl: "Kritiek overtreedt geen huisregel"}
        override: [incident_lead]
    due: {within: 1h, calendar: office}
    escalate: std
    next:
      - {when: spreading, to: classify}
      - {to: house_rules}

  - id: reply
    title: {en: "3. Answer in public", nl: "3. Antwoord in het openbaar"}
    guide:
      en: |
        Three things, in this order: you see what it does to them, you say their complaint back in neutral words, you say
        what you do next. Then move to a private talk.

        * Never "but", "our records show" or "you should have".
        * Never ask for an order number, address or phone number where everybody can read the answer.
        * This clock cannot be paused: people are watching, whoever the problem is waiting for.
      nl: |
        Drie dingen, in deze volgorde: je ziet wat het met hen doet, je zegt hun klacht in neutrale woorden terug, je zegt wat je
        nu doet. Ga dan apart verder.

        * Nooit "maar", "volgens onze gegevens" of "u had moeten".
        * Vraag nooit om een bestelnummer, adres of telefoonnummer waar iedereen het antwoord kan lezen.
        * Deze klok kun je niet stilzetten: mensen kijken mee, op wie het probleem ook wacht.
    owner: listener
    collect: [opening_acknowledgement, restated, next_action, reply_text, reply_post]
    require:
      - that: ''!contains_any(reply_text, ["no comment", "calm down", "our records show", "you should have", "geen commentaar", "rustig aan", "volgens onze gegevens", "had u maar", "had je maar"])''
        say: {en: "Do not defend; say what you do", nl: "Verdedig niet; zeg wat je doet"}
        override: [incident_lead]
      - that: ''!contains_any(reply_text, ["your address", "your phone number", "your order number", "your date of birth", "je adres", "uw adres", "je telefoonnummer", "uw telefoonnummer", "je bestelnummer", "uw bestelnummer", "je geboortedatum", "uw geboortedatum"])''
        say: {en: "Do not ask for personal data where everybody can read the answer", nl: "Vraag geen persoonsgegevens waar iedereen het antwoord kan lezen"}
    due:
      - {when: severity == "L2" || severity == "L3", within: 30m, of: detected_at}
      - {within: 60m, of: posted_at, calendar: office}   # 42 % expect an answer within the hour (Edison Research via Convince & Convert)
    escalate: std

  - id: contact
    title: {en: "4. Talk to them in private", nl: "4. Praat met ze apart"}
    guide:
      en: |
        One person stays with this customer to the end. Call, do not mail, if you can. No passing on to another desk.
      nl: |
        Eén persoon blijft tot het einde bij deze klant. Bel als het kan, mail niet. Niet doorschuiven naar een ander loket.
    owner: care_agent
    fresh: true
    collect: [agent, contact_made, reached]
    due: {within: 2h, calendar: office}
    escalate: care
    next:
      - {when: reached, to: offer}
      - {to: await_answer}
    max_visits: {times: 3, to: outcome_note}

  - id: await_answer
    title: {en: "Wait for their answer", nl: "Wacht op hun antwoord"}
    guide:
      en: |
        After a day, remind them once, kindly. After two days it rests, and you say in public that the offer stands.
        They answer? Send the signal `customer_answered`.
      nl: |
        Herinner ze na een dag één keer, vriendelijk. Na twee dagen rust het, en zeg je openbaar dat het aanbod blijft staan.
        Antwoorden ze? Geef het signaal `customer_answered`.
    owner: care_agent
    wait: customer_answered
    due: 48h
    escalate: waiting
    on_timeout: {set: {confirmed: no_answer}, to: outcome_note}
    next: contact

  - id: offer
    title: {en: "5. Offer what is fair", nl: "5. Bied wat redelijk is"}
    guide:
      en: |
        Decide what you give back. Up to 150 euros is yours to decide; up to 1000 the head of customer care agrees; above
        that the director. Put down the whole amount: two small gifts are one gift. Change the amount, and the question
        goes out anew; after this step, send the signal `new_offer`.
      nl: |
        Beslis wat je teruggeeft. Tot 150 euro beslis je zelf; tot 1000 geeft het hoofd klantenservice akkoord; daarboven de
        directeur. Vul het hele bedrag in: twee kleine cadeaus zijn één cadeau. Verander je het bedrag, dan wordt het opnieuw
        gevraagd; na deze stap geef je het signaal `new_offer`.
    owner: care_agent
    collect: [redress, amount]
    approve:                               # the limits are our defaults: put your own mandate here
      - {when: amount > 1000.0, by: director, not_author: true, within: 2h, calendar: office, rounds: 2}
      - {when: amount > 150.0, by: care_manager, not_author: true, within: 30m, calendar: office, rounds: 2}
    due: {within: 60m, calendar: office}
    escalate: next_level

  - id: solve
    title: {en: "6. Solve it", nl: "6. Los het op"}
    guide:
      en: |
        Solve it, then say what you did. Waiting for the customer? Pause this task and resume it when they are back: the
        time in between is not yours. Cannot be solved? Say so now, not after a day.
      nl: |
        Los het op en zeg dan wat je deed. Wacht je op de klant? Zet deze taak stil en ga door als ze er weer zijn: de tijd
        ertussen is niet van jou. Niet op te lossen? Zeg dat nu, niet na een dag.
    owner: problem_owner
    fresh: true
    collect: [can_solve, {name: fix, optional: true}, {name: fix_done_at, optional: true}]
    require:
      - that: ''!can_solve || fix != ""''
        say: {en: "Say what was done", nl: "Zeg wat er gedaan is"}
      - that: ''!can_solve || fix_done_at <= now''
        say: {en: "Leave this step when it is done, not before", nl: "Verlaat deze stap als het klaar is, niet eerder"}
    due: {within: 24h, pausable: true}     # KLM promised a solution within 24 hours
    escalate: repair
    next:
      - {when: can_solve, to: confirm}
      - {to: other_way}
    max_visits: {times: 3, to: director_decides}   # once, and twice more when the customer says no

  - id: other_way
    title: {en: "6b. It cannot be solved: stand by them", nl: "6b. Het is niet op te lossen: sta naast ze"}
    guide:
      en: |
        Say honestly that it cannot be undone, and that you see what that means for them. Offer the next best thing.
      nl: |
        Zeg eerlijk dat het niet terug te draaien is, en dat je ziet wat dat voor hen betekent. Bied het op één na beste aan.
    owner: care_agent
    fresh: true
    collect: [alternative]
    require:
      - that: ''!contains_any(alternative, ["nothing we can do", "bad luck", "niets aan doen", "pech gehad", "jammer dan"])''
        say: {en: "That shuts the door on them; offer something", nl: "Dat slaat de deur dicht; bied iets aan"}
        override: [care_manager]
    due: {within: 4h, calendar: office}
    escalate: care

  - id: confirm
    title: {en: "7. Does the customer agree?", nl: "7. Vindt de klant dat ook?"}
    guide:
      en: |
        Ask whether it is solved for them. Remind once after a day. Their answer comes as the signal `customer_confirms`,
        or you put it down here by hand. Silence for two days counts as no answer, not as yes.
      nl: |
        Vraag of het voor hen is opgelost. Herinner één keer na een dag. Hun antwoord komt als het signaal `customer_confirms`,
        of je vult het hier zelf in. Twee dagen stilte is geen antwoord, en geen ja.
    owner: care_agent
    fresh: true
    wait: customer_confirms
    collect: [confirmed]
    due: 48h
    escalate: waiting
    on_timeout: {set: {confirmed: no_answer}, to: outcome_note}
    next:
      - {when: confirmed == "no", to: solve}
      - {to: outcome_note}

  - id: director_decides
    title: {en: "Twice no: the director decides", nl: "Twee keer nee: de directeur beslist"}
    guide:
      en: |
        Call the customer yourself. Decide, and say why in one sentence that you would stand by in public.
      nl: |
        Bel de klant zelf. Beslis, en zeg waarom in één zin waar je in het openbaar voor zou staan.
    owner: director
    collect: [director_decision]
    due: {within: 1d, calendar: office}
    escalate: slow

  - id: outcome_note
    title: {en: "8. Say in public how it ended", nl: "8. Vertel openbaar hoe het afliep"}
    guide:
      en: |
        The people who saw the complaint never saw the phone call. One line under the post is enough.

        * With consent you may say what was done. Without it, only: solved with the customer.
        * No answer? Then: we offered help, and the offer stands.
      nl: |
        Wie de klacht zag, zag het telefoongesprek niet. Eén regel onder het bericht is genoeg.

        * Met toestemming mag je zeggen wat er gedaan is. Zonder: alleen dat het met de klant is opgelost.
        * Geen antwoord? Dan: we hebben hulp aangeboden, en het aanbod blijft staan.
    owner: listener
    collect: [consent, tells_details, outcome_text, outcome_post]
    require:
      - that: consent || !tells_details
        say: {en: "Without consent the note stays neutral: solved with the customer", nl: "Zonder toestemming blijft het neutraal: opgelost met de klant"}
    due: {within: 4h, calendar: office}
    escalate: std

  - id: others
    title: {en: "9. Who else has this?", nl: "9. Wie heeft dit nog meer?"}
    guide:
      en: |
        Search for the same complaint, and answer each of them before they have to shout. Put the list on record: each name
        gets a task. Found one more? `add` it. Found nobody? Put down an empty list.
      nl: |
        Zoek naar dezelfde klacht en antwoord iedereen voordat ze hoeven te roepen. Leg de lijst vast: elke naam krijgt een taak.
        Nog iemand gevonden? Voeg toe met `add`. Niemand gevonden? Vul een lege lijst in.
    owner: care_agent
    collect: [search_url, others_found]
    each:
      item: other
      from: others_found
      steps:
        - id: help_other
          title: {en: "Help this one too", nl: "Help deze ook"}
          guide:
            en: |
              Do for them what you did for the first, without being asked.
            nl: |
              Doe voor hen wat je voor de eerste deed, zonder dat ze het vragen.
          owner: care_agent
          collect: [other_case, other_reply]
          due: {within: 4h, calendar: office}
          escalate: care
    due: {within: 1d, calendar: office}
    escalate: std

  - id: root_cause
    title: {en: "10. Mend the cause", nl: "10. Pak de oorzaak aan"}
    guide:
      en: |
        Why could this happen, and what is different from now on? One measure with one name and one date is worth more than
        a list.
      nl: |
        Waarom kon dit gebeuren, en wat is er voortaan anders? Eén maatregel met één naam en één datum is meer waard dan een lijst.
    owner: problem_owner
    collect: [cause, measure, measure_owner, measure_due]
    due: {within: 5d, calendar: office}
    escalate: slow

  - id: close
    title: {en: "11. Close it", nl: "11. Sluit af"}
    guide:
      en: |
        Say in public what you changed, if it concerns more than this one customer; else link the note. From L2 the review
        begins now, and goes on after this incident is closed.
      nl: |
        Zeg openbaar wat je veranderde, als het om meer dan deze ene klant gaat; verwijs anders naar het bericht. Vanaf L2 begint
        nu de evaluatie, en die gaat door nadat dit gesloten is.
    owner: incident_lead
    tracks:
      closing:
        title: {en: "Closing", nl: "Afsluiten"}
        steps:
          - id: last_word
            title: {en: "The last word", nl: "Het laatste woord"}
            owner: incident_lead
            collect: [closing_post]
            due: {within: 1d, calendar: office}
            escalate: std
      review:
        title: {en: "Learning from it", nl: "Ervan leren"}
        outlives: true
        steps:
          - id: review
            title: {en: "After-action review", nl: "Evaluatie"}
            owner: incident_lead
            skip: ''!known("severity") || severity == "L1"''
            call: after_action
            with: {what: summary, over_at: entered_at, severity: severity}
    join: [closing]
    due: {within: 1d, calendar: office}
    next:
      - {when: confirmed == "yes", to: solved}
      - {when: confirmed == "no_answer", to: no_answer}
      - {to: not_agreed}
','{"language":1,"id":"complaint","version":"1.0.0","title":{"en":"A complaint that goes round","nl":"Een klacht die rondgaat"},"timezone":"Europe/Amsterdam","ends":{"house_rules":{"title":{"en":"Abuse: reported, and not fed","nl":"Schelden: gemeld en niet gevoed"}},"no_answer":{"title":{"en":"Offered a solution, no answer came","nl":"Een oplossing geboden, geen antwoord gekregen"}},"not_agreed":{"title":{"en":"We did what we could; the customer does not agree","nl":"We deden wat we konden; de klant is het er niet mee eens"}},"solved":{"title":{"en":"The customer says it is solved","nl":"De klant zegt dat het is opgelost"}}},"tracks":{"closing":{"id":"closing","steps":[{"id":"last_word","title":{"en":"The last word","nl":"Het laatste woord"},"next":[{"to":"done"}],"owner":[{"role":"incident_lead"}],"collect":[{"fact":"closing_post"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]}],"title":{"en":"Closing","nl":"Afsluiten"},"step":"close"},"formal":{"id":"formal","steps":[{"id":"answer_formal","title":{"en":"Answer the ombudsman or regulator","nl":"Antwoord de ombudsman of toezichthouder"},"next":[{"to":"done"}],"guide":{"en":"This date is not ours and does not move because the customer is happy again. Send the answer, keep the copy.\nSay nothing about it on social media.\n","nl":"Deze datum is niet van ons en schuift niet op omdat de klant weer tevreden is. Verstuur het antwoord, bewaar de kopie.\nZeg er niets over op sociale media.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"formal_sent"}],"visits":{},"due":[{"of":"formal_due","legal":true,"waive":["director"]}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-7d","action":{"tell":["owner"]},"offset":{"days":7},"before":true},{"label":"due-2d","action":{"tell":["owner","director"]},"offset":{"days":2},"before":true},{"label":"due-1d","action":{"tell":["owner","director"]},"offset":{"days":1},"before":true},{"label":"due","action":{"tell":["owner","director"]},"offset":{}}]}],"title":{"en":"The formal complaint","nl":"De formele klacht"}},"main":{"id":"main","steps":[{"id":"capture","title":{"en":"1. Capture it, find the customer","nl":"1. Leg vast, zoek de klant"},"next":[{"to":"classify"}],"guide":{"en":"Take a screenshot first. Then look whether you can tell who this customer is, and open a case.\n\n* Not sure it is the same person? Then it is not a match. A wrong match shows one customer''s order to another.\n* Only the case number comes in here. Names, addresses and phone numbers stay in your customer system.\n","nl":"Maak eerst een schermafbeelding. Kijk dan of je weet wie deze klant is, en open een zaak.\n\n* Niet zeker dat het dezelfde persoon is? Dan is het geen treffer. Een verkeerde treffer toont de ene klant de bestelling van de andere.\n* Hier komt alleen het zaaknummer. Namen, adressen en telefoonnummers blijven in je klantsysteem.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"origin_url"},{"fact":"posted_at"},{"fact":"screenshot"},{"fact":"matched"},{"fact":"case_ref","optional":true}],"require":[{"that":"!matched || case_ref != \"\"","say":{"en":"You know the customer, so put down the case number","nl":"Je weet wie de klant is, dus leg het zaaknummer vast"}}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":900}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]},{"id":"classify","title":{"en":"2. Are they right?","nl":"2. Hebben ze gelijk?"},"next":[{"to":"house_rules_step","when":"verdict == \"abusive\""},{"to":"reply"}],"guide":{"en":"Look it up before anybody answers. Judge the complaint, not the tone.\n\n* Right, partly right and wrong all get a friendly reply. Only the second half of it differs.\n* abusive is for threats and insults with no complaint in them.\n","nl":"Zoek het op voordat iemand antwoordt. Beoordeel de klacht, niet de toon.\n\n* Gelijk, deels gelijk en ongelijk krijgen alle drie een vriendelijk antwoord. Alleen de tweede helft verschilt.\n* abusive is voor dreigen en schelden zonder klacht erin.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"verdict"},{"fact":"facts_found"},{"fact":"severity"}],"fresh":true,"visits":{"times":5,"to":"reply"},"due":[{"of":"entered_at","within":{"seconds":1800},"calendar":"office","when":"visits > 1"},{"of":"detected_at","within":{"seconds":1800},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"reply","set":{"verdict":"partly"},"tell":["care_manager"]}}]},{"id":"house_rules_step","title":{"en":"Abuse: report it, do not feed it","nl":"Schelden: meld het, voed het niet"},"next":[{"to":"classify","when":"spreading"},{"to":"house_rules"}],"guide":{"en":"No reply. Report it to the platform and write down which house rule it breaks. Hide it only for that rule, never\nbecause it is bad for us. If others join in, judge it again.\n","nl":"Geen antwoord. Meld het bij het platform en noteer welke huisregel het overtreedt. Verberg het alleen om die regel, nooit\nomdat het slecht voor ons is. Doen anderen mee, beoordeel het dan opnieuw.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"house_rule"},{"fact":"report_ref"},{"fact":"spreading"}],"require":[{"that":"!contains_any(house_rule, [\"criticism\", \"negative\", \"complaint\", \"bad publicity\", \"kritiek\", \"negatief\", \"klacht\"])","say":{"en":"Criticism breaks no house rule","nl":"Kritiek overtreedt geen huisregel"},"override":["incident_lead"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]},{"id":"reply","title":{"en":"3. Answer in public","nl":"3. Antwoord in het openbaar"},"next":[{"to":"contact"}],"guide":{"en":"Three things, in this order: you see what it does to them, you say their complaint back in neutral words, you say\nwhat you do next. Then move to a private talk.\n\n* Never \"but\", \"our records show\" or \"you should have\".\n* Never ask for an order number, address or phone number where everybody can read the answer.\n* This clock cannot be paused: people are watching, whoever the problem is waiting for.\n","nl":"Drie dingen, in deze volgorde: je ziet wat het met hen doet, je zegt hun klacht in neutrale woorden terug, je zegt wat je\nnu doet. Ga dan apart verder.\n\n* Nooit \"maar\", \"volgens onze gegevens\" of \"u had moeten\".\n* Vraag nooit om een bestelnummer, adres of telefoonnummer waar iedereen het antwoord kan lezen.\n* Deze klok kun je niet stilzetten: mensen kijken mee, op wie het probleem ook wacht.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"opening_acknowledgement"},{"fact":"restated"},{"fact":"next_action"},{"fact":"reply_text"},{"fact":"reply_post"}],"require":[{"that":"!contains_any(reply_text, [\"no comment\", \"calm down\", \"our records show\", \"you should have\", \"geen commentaar\", \"rustig aan\", \"volgens onze gegevens\", \"had u maar\", \"had je maar\"])","say":{"en":"Do not defend; say what you do","nl":"Verdedig niet; zeg wat je doet"},"override":["incident_lead"]},{"that":"!contains_any(reply_text, [\"your address\", \"your phone number\", \"your order number\", \"your date of birth\", \"je adres\", \"uw adres\", \"je telefoonnummer\", \"uw telefoonnummer\", \"je bestelnummer\", \"uw bestelnummer\", \"je geboortedatum\", \"uw geboortedatum\"])","say":{"en":"Do not ask for personal data where everybody can read the answer","nl":"Vraag geen persoonsgegevens waar iedereen het antwoord kan lezen"}}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":1800},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"posted_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]},{"id":"contact","title":{"en":"4. Talk to them in private","nl":"4. Praat met ze apart"},"next":[{"to":"offer","when":"reached"},{"to":"await_answer"}],"guide":{"en":"One person stays with this customer to the end. Call, do not mail, if you can. No passing on to another desk.\n","nl":"Eén persoon blijft tot het einde bij deze klant. Bel als het kan, mail niet. Niet doorschuiven naar een ander loket.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"agent"},{"fact":"contact_made"},{"fact":"reached"}],"fresh":true,"visits":{"times":3,"to":"outcome_note"},"due":[{"of":"entered_at","within":{"seconds":7200},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["care_manager"]},"offset":{}},{"label":"due+30m","action":{"tell":["care_manager","incident_lead"]},"offset":{"seconds":1800}}]},{"id":"await_answer","title":{"en":"Wait for their answer","nl":"Wacht op hun antwoord"},"next":[{"to":"contact"}],"guide":{"en":"After a day, remind them once, kindly. After two days it rests, and you say in public that the offer stands.\nThey answer? Send the signal `customer_answered`.\n","nl":"Herinner ze na een dag één keer, vriendelijk. Na twee dagen rust het, en zeg je openbaar dat het aanbod blijft staan.\nAntwoorden ze? Geef het signaal `customer_answered`.\n"},"owner":[{"role":"care_agent"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":172800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5}],"on_timeout":[{"action":{"to":"outcome_note","set":{"confirmed":"no_answer"}}}],"wait":{"signal":"customer_answered"}},{"id":"offer","title":{"en":"5. Offer what is fair","nl":"5. Bied wat redelijk is"},"next":[{"to":"solve"}],"guide":{"en":"Decide what you give back. Up to 150 euros is yours to decide; up to 1000 the head of customer care agrees; above\nthat the director. Put down the whole amount: two small gifts are one gift. Change the amount, and the question\ngoes out anew; after this step, send the signal `new_offer`.\n","nl":"Beslis wat je teruggeeft. Tot 150 euro beslis je zelf; tot 1000 geeft het hoofd klantenservice akkoord; daarboven de\ndirecteur. Vul het hele bedrag in: twee kleine cadeaus zijn één cadeau. Verander je het bedrag, dan wordt het opnieuw\ngevraagd; na deze stap geef je het signaal `new_offer`.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"redress"},{"fact":"amount"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["care_manager"]},"offset":{}},{"label":"due+30m","action":{"tell":["director"]},"offset":{"seconds":1800}}],"approve":[{"by":["director"],"not_author":true,"within":{"seconds":7200},"calendar":"office","rounds":2,"when":"amount > 1000.0"},{"by":["care_manager"],"not_author":true,"within":{"seconds":1800},"calendar":"office","rounds":2,"when":"amount > 150.0"}]},{"id":"solve","title":{"en":"6. Solve it","nl":"6. Los het op"},"next":[{"to":"confirm","when":"can_solve"},{"to":"other_way"}],"guide":{"en":"Solve it, then say what you did. Waiting for the customer? Pause this task and resume it when they are back: the\ntime in between is not yours. Cannot be solved? Say so now, not after a day.\n","nl":"Los het op en zeg dan wat je deed. Wacht je op de klant? Zet deze taak stil en ga door als ze er weer zijn: de tijd\nertussen is niet van jou. Niet op te lossen? Zeg dat nu, niet na een dag.\n"},"owner":[{"role":"problem_owner"}],"collect":[{"fact":"can_solve"},{"fact":"fix","optional":true},{"fact":"fix_done_at","optional":true}],"require":[{"that":"!can_solve || fix != \"\"","say":{"en":"Say what was done","nl":"Zeg wat er gedaan is"}},{"that":"!can_solve || fix_done_at <= now","say":{"en":"Leave this step when it is done, not before","nl":"Verlaat deze stap als het klaar is, niet eerder"}}],"fresh":true,"visits":{"times":3,"to":"director_decides"},"due":[{"of":"entered_at","within":{"seconds":86400},"pausable":true}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]},{"id":"other_way","title":{"en":"6b. It cannot be solved: stand by them","nl":"6b. Het is niet op te lossen: sta naast ze"},"next":[{"to":"confirm"}],"guide":{"en":"Say honestly that it cannot be undone, and that you see what that means for them. Offer the next best thing.\n","nl":"Zeg eerlijk dat het niet terug te draaien is, en dat je ziet wat dat voor hen betekent. Bied het op één na beste aan.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"alternative"}],"require":[{"that":"!contains_any(alternative, [\"nothing we can do\", \"bad luck\", \"niets aan doen\", \"pech gehad\", \"jammer dan\"])","say":{"en":"That shuts the door on them; offer something","nl":"Dat slaat de deur dicht; bied iets aan"},"override":["care_manager"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["care_manager"]},"offset":{}},{"label":"due+30m","action":{"tell":["care_manager","incident_lead"]},"offset":{"seconds":1800}}]},{"id":"confirm","title":{"en":"7. Does the customer agree?","nl":"7. Vindt de klant dat ook?"},"next":[{"to":"solve","when":"confirmed == \"no\""},{"to":"outcome_note"}],"guide":{"en":"Ask whether it is solved for them. Remind once after a day. Their answer comes as the signal `customer_confirms`,\nor you put it down here by hand. Silence for two days counts as no answer, not as yes.\n","nl":"Vraag of het voor hen is opgelost. Herinner één keer na een dag. Hun antwoord komt als het signaal `customer_confirms`,\nof je vult het hier zelf in. Twee dagen stilte is geen antwoord, en geen ja.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"confirmed"}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":172800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5}],"on_timeout":[{"action":{"to":"outcome_note","set":{"confirmed":"no_answer"}}}],"wait":{"signal":"customer_confirms"}},{"id":"director_decides","title":{"en":"Twice no: the director decides","nl":"Twee keer nee: de directeur beslist"},"next":[{"to":"outcome_note"}],"guide":{"en":"Call the customer yourself. Decide, and say why in one sentence that you would stand by in public.\n","nl":"Bel de klant zelf. Beslis, en zeg waarom in één zin waar je in het openbaar voor zou staan.\n"},"owner":[{"role":"director"}],"collect":[{"fact":"director_decision"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","director"]},"offset":{}},{"label":"due+1d","action":{"tell":["deputy","director"]},"offset":{"days":1}}]},{"id":"outcome_note","title":{"en":"8. Say in public how it ended","nl":"8. Vertel openbaar hoe het afliep"},"next":[{"to":"others"}],"guide":{"en":"The people who saw the complaint never saw the phone call. One line under the post is enough.\n\n* With consent you may say what was done. Without it, only: solved with the customer.\n* No answer? Then: we offered help, and the offer stands.\n","nl":"Wie de klacht zag, zag het telefoongesprek niet. Eén regel onder het bericht is genoeg.\n\n* Met toestemming mag je zeggen wat er gedaan is. Zonder: alleen dat het met de klant is opgelost.\n* Geen antwoord? Dan: we hebben hulp aangeboden, en het aanbod blijft staan.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"consent"},{"fact":"tells_details"},{"fact":"outcome_text"},{"fact":"outcome_post"}],"require":[{"that":"consent || !tells_details","say":{"en":"Without consent the note stays neutral: solved with the customer","nl":"Zonder toestemming blijft het neutraal: opgelost met de klant"}}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}]},{"id":"others","title":{"en":"9. Who else has this?","nl":"9. Wie heeft dit nog meer?"},"next":[{"to":"root_cause"}],"guide":{"en":"Search for the same complaint, and answer each of them before they have to shout. Put the list on record: each name\ngets a task. Found one more? `add` it. Found nobody? Put down an empty list.\n","nl":"Zoek naar dezelfde klacht en antwoord iedereen voordat ze hoeven te roepen. Leg de lijst vast: elke naam krijgt een taak.\nNog iemand gevonden? Voeg toe met `add`. Niemand gevonden? Vul een lege lijst in.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"search_url"},{"fact":"others_found"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["director"]},"offset":{"seconds":1200}}],"each":{"item":"other","track":"others[]","source":"others_found"}},{"id":"root_cause","title":{"en":"10. Mend the cause","nl":"10. Pak de oorzaak aan"},"next":[{"to":"close"}],"guide":{"en":"Why could this happen, and what is different from now on? One measure with one name and one date is worth more than\na list.\n","nl":"Waarom kon dit gebeuren, en wat is er voortaan anders? Eén maatregel met één naam en één datum is meer waard dan een lijst.\n"},"owner":[{"role":"problem_owner"}],"collect":[{"fact":"cause"},{"fact":"measure"},{"fact":"measure_owner"},{"fact":"measure_due"}],"visits":{},"due":[{"of":"entered_at","within":{"days":5},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","director"]},"offset":{}},{"label":"due+1d","action":{"tell":["deputy","director"]},"offset":{"days":1}}]},{"id":"close","title":{"en":"11. Close it","nl":"11. Sluit af"},"next":[{"to":"solved","when":"confirmed == \"yes\""},{"to":"no_answer","when":"confirmed == \"no_answer\""},{"to":"not_agreed"}],"guide":{"en":"Say in public what you changed, if it concerns more than this one customer; else link the note. From L2 the review\nbegins now, and goes on after this incident is closed.\n","nl":"Zeg openbaar wat je veranderde, als het om meer dan deze ene klant gaat; verwijs anders naar het bericht. Vanaf L2 begint\nnu de evaluatie, en die gaat door nadat dit gesloten is.\n"},"owner":[{"role":"incident_lead"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"tracks":{"names":["closing","review"],"needed":["closing"]}}]},"others[]":{"id":"others[]","steps":[{"id":"help_other","title":{"en":"Help this one too","nl":"Help deze ook"},"next":[{"to":"done"}],"guide":{"en":"Do for them what you did for the first, without being asked.\n","nl":"Doe voor hen wat je voor de eerste deed, zonder dat ze het vragen.\n"},"owner":[{"role":"care_agent"}],"collect":[{"fact":"other_case"},{"fact":"other_reply"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["care_manager"]},"offset":{}},{"label":"due+30m","action":{"tell":["care_manager","incident_lead"]},"offset":{"seconds":1800}}]}],"step":"others","item":"other","facts":["other_case","other_reply"]},"review":{"id":"review","steps":[{"id":"review","title":{"en":"After-action review","nl":"Evaluatie"},"next":[{"to":"done"}],"owner":[{"role":"incident_lead"}],"skip":"!known(\"severity\") || severity == \"L1\"","visits":{},"call":{"playbook":"after_action","given":{"over_at":"entered_at","severity":"severity","what":"summary"}}}],"title":{"en":"Learning from it","nl":"Ervan leren"},"step":"close","outlives":true}},"description":{"en":"Answer in public, solve it in private, say in public how it ended, and mend the cause.","nl":"Antwoord in het openbaar, los het apart op, vertel in het openbaar hoe het afliep en pak de oorzaak aan."},"roles":{"care_agent":{"id":"care_agent","title":{"en":"Customer care, one to one","nl":"Klantenservice, één op één"},"deputy":"care_manager"},"care_manager":{"id":"care_manager","title":{"en":"Head of customer care","nl":"Hoofd klantenservice"},"deputy":"director"},"deputy_director":{"id":"deputy_director","title":{"en":"Stands in for the director","nl":"Vervangt de directeur"}},"director":{"id":"director","title":{"en":"Director","nl":"Directeur"},"deputy":"deputy_director"},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"care_manager"},"listener":{"id":"listener","title":{"en":"Community manager on shift","nl":"Webcare van dienst"},"deputy":"care_agent"},"problem_manager":{"id":"problem_manager","title":{"en":"Manager of that department","nl":"Leidinggevende van die afdeling"}},"problem_owner":{"id":"problem_owner","title":{"en":"Whoever can solve it","nl":"Wie het kan oplossen"},"deputy":"problem_manager"}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"agent":{"id":"agent","type":"person","title":{"en":"Who stays with this customer","nl":"Wie bij deze klant blijft"},"help":{"en":"One name, to the end.","nl":"Eén naam, tot het einde."}},"alternative":{"id":"alternative","type":"text","title":{"en":"What you offered instead","nl":"Wat je in plaats daarvan aanbood"}},"amount":{"id":"amount","type":"number","title":{"en":"What it costs us, in euros","nl":"Wat het ons kost, in euro''s"},"help":{"en":"Everything together: money back, voucher, repair. 0 if nothing.","nl":"Alles bij elkaar: geld terug, bon, reparatie. 0 als het niets is."},"min":0.0},"can_solve":{"id":"can_solve","type":"bool","title":{"en":"Can it be solved?","nl":"Is het op te lossen?"}},"case_ref":{"id":"case_ref","type":"text","title":{"en":"Case number","nl":"Zaaknummer"},"help":{"en":"The number only. No names, addresses or phone numbers here.","nl":"Alleen het nummer. Geen namen, adressen of telefoonnummers."},"max":40.0},"cause":{"id":"cause","type":"text","title":{"en":"What caused it","nl":"Waardoor het kwam"}},"closing_post":{"id":"closing_post","type":"url","title":{"en":"Your closing post","nl":"Je slotbericht"}},"confirmed":{"id":"confirmed","type":"choice","title":{"en":"Does the customer say it is solved?","nl":"Zegt de klant dat het is opgelost?"},"of":["yes","no","no_answer"]},"consent":{"id":"consent","type":"bool","title":{"en":"May we say in public how it was solved?","nl":"Mogen we openbaar zeggen hoe het is opgelost?"},"help":{"en":"Yes only if the customer said so.","nl":"Alleen ja als de klant dat zei."}},"contact_made":{"id":"contact_made","type":"contact","title":{"en":"The contact: who, where, when, what came of it","nl":"Het contact: wie, waar, wanneer, wat eruit kwam"}},"detected_at":{"id":"detected_at","type":"datetime","title":{"en":"When somebody of ours first saw it","nl":"Wanneer iemand van ons het voor het eerst zag"}},"director_decision":{"id":"director_decision","type":"text","title":{"en":"What the director decided, and why","nl":"Wat de directeur besloot, en waarom"}},"facts_found":{"id":"facts_found","type":"text","title":{"en":"What our own records say","nl":"Wat onze eigen gegevens zeggen"}},"fix":{"id":"fix","type":"text","title":{"en":"What was done","nl":"Wat er gedaan is"}},"fix_done_at":{"id":"fix_done_at","type":"datetime","title":{"en":"When it was done","nl":"Wanneer het klaar was"}},"formal_body":{"id":"formal_body","type":"text","title":{"en":"Which ombudsman or regulator","nl":"Welke ombudsman of toezichthouder"}},"formal_due":{"id":"formal_due","type":"datetime","title":{"en":"By when they want our answer","nl":"Wanneer ons antwoord er moet zijn"},"help":{"en":"Copy the date from the letter; do not work it out yourself.","nl":"Neem de datum over uit de brief; reken hem niet zelf uit."}},"formal_sent":{"id":"formal_sent","type":"file","title":{"en":"Our answer, as sent","nl":"Ons antwoord, zoals verstuurd"}},"house_rule":{"id":"house_rule","type":"text","title":{"en":"Which house rule it breaks","nl":"Welke huisregel het overtreedt"}},"matched":{"id":"matched","type":"bool","title":{"en":"Did you find this customer in our systems?","nl":"Heb je deze klant in onze systemen gevonden?"},"help":{"en":"No is a fair answer. Do not ask for an order number in public.","nl":"Nee mag. Vraag niet in het openbaar naar een bestelnummer."}},"measure":{"id":"measure","type":"text","title":{"en":"What we change","nl":"Wat we veranderen"}},"measure_due":{"id":"measure_due","type":"datetime","title":{"en":"By when","nl":"Wanneer het klaar is"}},"measure_owner":{"id":"measure_owner","type":"person","title":{"en":"Who does that","nl":"Wie dat doet"}},"next_action":{"id":"next_action","type":"text","title":{"en":"What you do next","nl":"Wat je nu gaat doen"},"help":{"en":"Who calls, and today or tomorrow. No promise of when it is solved.","nl":"Wie er belt, en vandaag of morgen. Geen belofte wanneer het is opgelost."}},"opening_acknowledgement":{"id":"opening_acknowledgement","type":"text","title":{"en":"Your opening sentence","nl":"Je openingszin"},"help":{"en":"One sentence that shows you understand what this does to them.","nl":"Eén zin die laat merken dat je snapt wat dit met hen doet."}},"origin_url":{"id":"origin_url","type":"url","title":{"en":"Address of the post","nl":"Adres van het bericht"},"help":{"en":"The link of the post itself, not of the profile.","nl":"De link van het bericht zelf, niet van het profiel."}},"other_case":{"id":"other_case","type":"text","title":{"en":"Case number","nl":"Zaaknummer"},"max":40.0},"other_reply":{"id":"other_reply","type":"post","title":{"en":"What you posted to them","nl":"Wat je hun plaatste"}},"others_found":{"id":"others_found","type":"list","title":{"en":"Others with the same problem","nl":"Anderen met hetzelfde probleem"},"help":{"en":"A handle or case number each. An empty list is a fair answer.","nl":"Per persoon een accountnaam of zaaknummer. Een lege lijst mag."}},"outcome_post":{"id":"outcome_post","type":"post","title":{"en":"The note, as posted","nl":"Het bericht, zoals geplaatst"}},"outcome_text":{"id":"outcome_text","type":"text","title":{"en":"The note, in full","nl":"Het bericht, voluit"}},"posted_at":{"id":"posted_at","type":"datetime","title":{"en":"When it was posted","nl":"Wanneer het geplaatst is"},"help":{"en":"The time under the post. The customer waits from then on.","nl":"De tijd onder het bericht. Vanaf dan wacht de klant."}},"reached":{"id":"reached","type":"bool","title":{"en":"Did they answer?","nl":"Kreeg je antwoord?"}},"redress":{"id":"redress","type":"text","title":{"en":"What you offer","nl":"Wat je aanbiedt"}},"reply_post":{"id":"reply_post","type":"post","title":{"en":"The reply, as posted","nl":"Het antwoord, zoals geplaatst"}},"reply_text":{"id":"reply_text","type":"text","title":{"en":"Your public reply, in full","nl":"Je openbare antwoord, voluit"}},"report_ref":{"id":"report_ref","type":"text","title":{"en":"Number of your report to the platform","nl":"Nummer van je melding bij het platform"},"help":{"en":"Or \"not reported\" and why.","nl":"Of \"niet gemeld\" en waarom."}},"restated":{"id":"restated","type":"text","title":{"en":"Their complaint, in neutral words","nl":"Hun klacht, in neutrale woorden"}},"screenshot":{"id":"screenshot","type":"file","title":{"en":"Screenshot of the post","nl":"Schermafbeelding van het bericht"},"help":{"en":"Take it now; posts disappear.","nl":"Maak die nu; berichten verdwijnen."}},"search_url":{"id":"search_url","type":"url","title":{"en":"The search you did","nl":"De zoekopdracht die je deed"}},"severity":{"id":"severity","type":"choice","title":{"en":"Severity","nl":"Ernst"},"help":{"en":"L1: one person. L2: it is catching on, or more people have it. L3: press, danger, or thousands of people. In doubt, the higher one.","nl":"L1: één persoon. L2: het slaat aan, of meer mensen hebben het. L3: pers, gevaar of duizenden mensen. Twijfel je, dan de hoogste."},"of":["L1","L2","L3"]},"spreading":{"id":"spreading","type":"bool","title":{"en":"Are others joining in?","nl":"Doen anderen mee?"}},"summary":{"id":"summary","type":"text","title":{"en":"What they complain about, in one sentence","nl":"Waar ze over klagen, in één zin"},"max":500.0},"tells_details":{"id":"tells_details","type":"bool","title":{"en":"Does the note say anything about the customer or the solution?","nl":"Staat er iets in over de klant of de oplossing?"}},"verdict":{"id":"verdict","type":"choice","title":{"en":"Are they right?","nl":"Hebben ze gelijk?"},"help":{"en":"abusive: threats or insults and no complaint in it. Rude but with a real complaint is not abusive.","nl":"abusive: dreigen of schelden zonder klacht. Grof maar met een echte klacht is niet abusive."},"of":["right","partly","wrong","abusive"]}},"open":["origin_url","posted_at","detected_at","summary"],"key":"origin_url","labels":["severity","verdict"],"signals":{"customer_answered":{"id":"customer_answered","title":{"en":"The customer answered","nl":"De klant heeft geantwoord"}},"customer_confirms":{"id":"customer_confirms","title":{"en":"The customer says whether it is solved","nl":"De klant zegt of het is opgelost"},"collect":[{"fact":"confirmed"}]},"formal_complaint":{"id":"formal_complaint","title":{"en":"An ombudsman or regulator writes","nl":"Een ombudsman of toezichthouder schrijft"},"collect":[{"fact":"formal_body"},{"fact":"formal_due"}],"tell":["incident_lead","director"],"start":["formal"]},"new_offer":{"id":"new_offer","title":{"en":"The offer changes","nl":"Het aanbod verandert"},"collect":[{"fact":"redress"},{"fact":"amount"}],"to":"offer","sources":["solve","other_way","confirm"]}},"never":[{"when":"known(\"outcome_text\") && known(\"consent\") && !consent && outcome_text.contains(\"€\")","say":{"en":"Without consent no amount in public","nl":"Zonder toestemming geen bedrag in het openbaar"}}],"measures":{"first_answer":{"id":"first_answer","title":{"en":"First public answer","nl":"Eerste openbare antwoord"},"start":{"what":"fact","name":"posted_at"},"stop":{"what":"left","name":"reply"},"target":{"seconds":3600},"calendar":"office"},"private_contact":{"id":"private_contact","title":{"en":"Contact in private","nl":"Contact apart"},"start":{"what":"left","name":"reply"},"stop":{"what":"left","name":"contact"},"target":{"seconds":7200},"calendar":"office"},"solved":{"id":"solved","title":{"en":"Solved","nl":"Opgelost"},"start":{"what":"fact","name":"posted_at"},"stop":{"what":"left","name":"solve"},"target":{"seconds":86400}}},"called":{"after_action":{"language":1,"id":"after_action","version":"1.0.0","title":{"en":"Look back and change something","nl":"Evalueer en verander iets"},"timezone":"Europe/Amsterdam","ends":{"learned":{"title":{"en":"Discussed, shared, and the actions are running","nl":"Besproken, gedeeld, en de acties lopen"}},"let_be":{"title":{"en":"Too small to meet about","nl":"Te klein om over bijeen te komen"}}},"tracks":{"actions":{"id":"actions","steps":[{"id":"carry_out","title":{"en":"The actions","nl":"De acties"},"next":[{"to":"done"}],"owner":[{"role":"incident_lead"}],"visits":{},"due":[{"of":"entered_at","within":{"days":90}}],"rungs":[{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+7d","action":{"tell":["owner","deputy"]},"offset":{"days":7}}],"each":{"item":"action","track":"carry_out[]","source":"actions"}}],"step":"follow_up","outlives":true},"carry_out[]":{"id":"carry_out[]","steps":[{"id":"agree","title":{"en":"Who does it, by when","nl":"Wie doet het, wanneer"},"next":[{"to":"recheck"}],"owner":[{"role":"incident_lead"}],"collect":[{"fact":"action_owner"},{"fact":"action_due"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"recheck","title":{"en":"Is it done?","nl":"Is het gedaan?"},"next":[{"to":"done"}],"guide":{"en":"Ask the person, not the list. Not done? Say what is in the way; it comes back in a month.\n","nl":"Vraag het de persoon, niet de lijst. Niet gedaan? Zeg wat in de weg zit; over een maand komt het terug.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"action_state"},{"fact":"action_note"}],"visits":{"times":1000},"due":[{"of":"action_due"}],"rungs":[{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+7d","action":{"tell":["owner","deputy"]},"offset":{"days":7}}],"repeat":{"due":[{"of":"entered_at","within":{"days":30}}],"until":"action_state != \"open\""}}],"step":"carry_out","item":"action","facts":["action_owner","action_due","action_state","action_note"]},"main":{"id":"main","steps":[{"id":"schedule","title":{"en":"Set the meeting now","nl":"Plan de bijeenkomst nu"},"next":[{"to":"let_be","when":"!known(\"meeting_at\")"},{"to":"write_report"}],"guide":{"en":"Now, while people remember. Everybody who did something comes, also the one who made the mistake. Nobody is to blame\nfor doing what made sense at that moment.\n\nNothing to learn from this one? Skip it, and say why.\n","nl":"Nu, terwijl mensen het nog weten. Iedereen die iets deed komt, ook wie de fout maakte. Niemand krijgt de schuld van wat\nop dat moment logisch was.\n\nValt er niets te leren? Sla deze stap over en zeg waarom.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"meeting_at"},{"fact":"report_by"}],"require":[{"that":"meeting_at > now","say":{"en":"The meeting has to lie ahead","nl":"De bijeenkomst moet nog komen"}},{"that":"report_by <= meeting_at - duration(\"24h\")","say":{"en":"Give people 24 hours to read the report before the meeting","nl":"Geef mensen 24 uur om het verslag te lezen voor de bijeenkomst"},"override":["incident_lead"]},{"that":"!known(\"severity\") || severity != \"L3\" || meeting_at <= over_at + duration(\"72h\")","say":{"en":"After a crisis you meet within three days","nl":"Na een crisis kom je binnen drie dagen bijeen"},"override":["approver","executive"]}],"skippable":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"write_report","title":{"en":"Write the report","nl":"Schrijf het verslag"},"next":[{"to":"meet"}],"guide":{"en":"Take the timeline from the log (`seawall report`), not from memory. Decisions with what was known then. Also where you were\nmerely lucky. No names in what went wrong.\n","nl":"Haal het tijdverloop uit het logboek (`seawall report`), niet uit je hoofd. Beslissingen met wat toen bekend was. Ook waar\nje gewoon geluk had. Geen namen bij wat misging.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"report"},{"fact":"report_check"}],"require":[{"that":"report_check.all(item, report_check[item])","say":{"en":"Something is missing in the report; tick what is in it","nl":"Er ontbreekt iets in het verslag; vink af wat erin staat"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"report_by"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"meet","title":{"en":"Meet","nl":"Kom bijeen"},"next":[{"to":"follow_up"}],"guide":{"en":"Read together, then three questions: what worked, what did not, what do we change? Every action gets one name and one date.\nThree actions that are done are worth more than thirty on a list.\n","nl":"Lees samen, dan drie vragen: wat werkte, wat niet, wat veranderen we? Elke actie krijgt één naam en één datum. Drie acties die\ngebeuren zijn meer waard dan dertig op een lijst.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"lessons"},{"fact":"playbook_changes"},{"fact":"actions"}],"visits":{},"due":[{"of":"over_at","within":{"seconds":259200},"when":"severity == \"L3\""},{"of":"over_at","within":{"days":5},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"follow_up","title":{"en":"Carry it out","nl":"Voer het uit"},"next":[{"to":"learned"}],"guide":{"en":"Tell everybody what came of it; then this is over. The actions go on asking until each of them is done.\n","nl":"Vertel iedereen wat eruit kwam; dan is dit voorbij. De acties blijven vragen tot ze allemaal gedaan zijn.\n"},"owner":[{"role":"incident_lead"}],"visits":{},"tracks":{"names":["sharing","actions"],"needed":["sharing"]}}]},"sharing":{"id":"sharing","steps":[{"id":"share","title":{"en":"Tell what came of it","nl":"Vertel wat eruit kwam"},"next":[{"to":"done"}],"guide":{"en":"The team, whoever was on call, and those who will have the next shift. In public too, if people outside asked for it.\n","nl":"Het team, wie piket had, en wie de volgende dienst heeft. Ook naar buiten, als mensen daarom vroegen.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"shared_with"}],"visits":{},"due":[{"of":"entered_at","within":{"days":2},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]}],"step":"follow_up"}},"description":{"en":"Meet soon, read first, blame nobody, and keep asking until what was agreed is done.","nl":"Kom snel bijeen, lees vooraf, geef niemand de schuld, en blijf vragen tot het afgesprokene gedaan is."},"roles":{"approver":{"id":"approver","title":{"en":"Head of communications","nl":"Hoofd communicatie"},"deputy":"executive"},"executive":{"id":"executive","title":{"en":"Board or director","nl":"Directie"}},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"action_due":{"id":"action_due","type":"datetime","title":{"en":"By when","nl":"Wanneer het klaar is"}},"action_note":{"id":"action_note","type":"text","title":{"en":"What was done, or what is in the way","nl":"Wat er gedaan is, of wat in de weg zit"}},"action_owner":{"id":"action_owner","type":"person","title":{"en":"Who does it","nl":"Wie het doet"},"help":{"en":"One person. A department does nothing.","nl":"Eén persoon. Een afdeling doet niets."}},"action_state":{"id":"action_state","type":"choice","title":{"en":"How it stands","nl":"Hoe het ermee staat"},"of":["open","done","given_up"]},"actions":{"id":"actions","type":"list","title":{"en":"What is going to be done","nl":"Wat er gedaan gaat worden"},"help":{"en":"One entry for each action, short: it becomes the name of its own reminder.","nl":"Eén regel voor elke actie, kort: zo heet straks de herinnering."}},"lessons":{"id":"lessons","type":"text","title":{"en":"What you learned","nl":"Wat je leerde"}},"meeting_at":{"id":"meeting_at","type":"datetime","title":{"en":"When you meet","nl":"Wanneer je bijeenkomt"}},"over_at":{"id":"over_at","type":"datetime","title":{"en":"When it was over","nl":"Wanneer het voorbij was"}},"playbook_changes":{"id":"playbook_changes","type":"text","title":{"en":"What changes in the playbook","nl":"Wat er in het draaiboek verandert"},"help":{"en":"Also \"nothing\", with the reason.","nl":"Ook \"niets\", met de reden."}},"report":{"id":"report","type":"url","title":{"en":"Where the report is","nl":"Waar het verslag staat"}},"report_by":{"id":"report_by","type":"datetime","title":{"en":"When the report is out","nl":"Wanneer het verslag rondgaat"},"help":{"en":"24 hours before the meeting, so that everybody can read it.","nl":"24 uur voor de bijeenkomst, zodat iedereen het kan lezen."}},"report_check":{"id":"report_check","type":"checklist","title":{"en":"Is all of this in it?","nl":"Staat dit er allemaal in?"},"items":["summary","what_happened","causes","what_worked","what_did_not","luck","impact_in_numbers","timeline","decisions_and_why","messages_sent","deadlines"]},"severity":{"id":"severity","type":"choice","title":{"en":"Severity","nl":"Ernst"},"optional":true,"of":["L0","L1","L2","L3"]},"shared_with":{"id":"shared_with","type":"text","title":{"en":"Who has read the outcome","nl":"Wie de uitkomst gelezen heeft"}},"what":{"id":"what","type":"text","title":{"en":"What it was about, in a sentence","nl":"Waar het om ging, in één zin"}}},"open":["what","over_at"],"key":null,"labels":["severity"],"signals":{},"never":[],"measures":{"met":{"id":"met","title":{"en":"Met in time","nl":"Op tijd bijeen"},"start":{"what":"fact","name":"over_at"},"stop":{"what":"left","name":"meet"},"target":{"days":5},"calendar":"office"}},"called":{}}}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('a509e217f9eb25f74d5bb86993bd098a4541f14f5c4cf6a5a14c18e1aee1c534','breach','1.0.0',5,'# Personal data may have got into strange hands: find out, contain it, notify the authority in time, tell the people, keep a record.
# It covers GDPR articles 33 and 34 (72 hours from awareness, in phases if need be) and, if it applies to you, NIS2 article 23.
#
# LEGAL TIMES NEED A LAWYER''S EYE before you rely on them, and your country may add its own.
# * Awareness is reasonable certainty, not suspicion. The 72 hours are running hours: nights, weekends and the change of the clocks
#   make no difference. Whether Regulation 1182/71 lengthens them over a weekend is disputed, so the strict time is shown.
# * NIS2: 24 hours, 72 hours, and one month after the second report. A month is counted here as 28 days, which is never too long.
# * All other times are our own defaults; so is who may waive a legal clock.
seawall: 1
id: breach
version: 1.0.0
title: {en: "Data breach", nl: "Datalek"}
description:
  en: "Find out, contain, rate the risk, notify the authority within 72 hours, tell the people, keep the record."
  nl: "Uitzoeken, indammen, risico wegen, binnen 72 uur melden bij de toezichthouder, mensen inlichten, vastleggen."
timezone: Europe/Amsterdam

roles:
  security:
    title: {en: "IT security on call", nl: "IT-beveiliging op piket"}
    deputy: dpo
  dpo:
    title: {en: "Data protection officer", nl: "Functionaris gegevensbescherming"}
    deputy: legal
  legal:
    title: {en: "Legal", nl: "Jurist"}
    deputy: executive
  comms:
    title: {en: "Communications lead", nl: "Hoofd communicatie"}
    deputy: dpo
  care:
    title: {en: "Customer care", nl: "Klantenservice"}
    deputy: comms
  executive:
    title: {en: "Board or director", nl: "Directie"}
    deputy: deputy_executive
  deputy_executive: {en: "Stands in for the board", nl: "Vervangt de directie"}

facts:
  # Given when the incident is opened.
  summary:
    type: text
    max: 500
    title: {en: "What may have happened, in one sentence", nl: "Wat er gebeurd kan zijn, in één zin"}
    help: {en: "No names, no passwords, no leaked data: many people read this line.", nl: "Geen namen, geen wachtwoorden, geen gelekte gegevens: veel mensen lezen deze regel."}
  detected_at:
    type: datetime
    title: {en: "When one of us first heard of it", nl: "Wanneer iemand van ons er het eerst van hoorde"}
  found_via:
    type: choice
    of: [monitoring, employee, customer, press, processor, attacker, other]
    title: {en: "How we found out", nl: "Hoe we erachter kwamen"}
  severity:
    type: choice
    of: [L1, L2, L3]
    title: {en: "Severity", nl: "Ernst"}
    help: {en: "L3: the press has it, many people, or data that can do real harm. In doubt, take the higher one.", nl: "L3: de pers heeft het, veel mensen, of gegevens die echt kwaad kunnen. Twijfel je, kies de hoogste."}
  nis2:
    type: bool
    title: {en: "Are we under NIS2, and is this a significant incident?", nl: "Vallen we onder NIS2, en is dit een significant incident?"}
  processor:
    type: bool
    title: {en: "Are we only the processor of these data?", nl: "Zijn wij alleen verwerker van deze gegevens?"}
    help: {en: "Yes: they belong to a customer of ours, who has to notify. No: they are ours.", nl: "Ja: ze zijn van een klant van ons, die moet melden. Nee: ze zijn van ons."}

  # 1 and 2. Finding out
  systems:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "Which systems and files", nl: "Welke systemen en bestanden"}
  evidence:
    type: file
    confidential: [security, dpo, legal, executive]
    title: {en: "Evidence, kept as it was", nl: "Bewijs, bewaard zoals het was"}
    help: {en: "Logs, mail, disk image. Copy before anybody repairs anything.", nl: "Logs, mail, schijfkopie. Kopieer voordat iemand iets repareert."}
  is_breach:
    type: bool
    title: {en: "Are you reasonably certain that it is a breach?", nl: "Weet je redelijk zeker dat het een datalek is?"}
    help: {en: "Lost, stolen, changed, deleted or seen by the wrong person: all of these count. A suspicion is not yet certainty.", nl: "Kwijt, gestolen, veranderd, gewist of gezien door de verkeerde: dat telt allemaal. Een vermoeden is nog geen zekerheid."}
  aware_at:
    type: datetime
    title: {en: "Since when you are reasonably certain", nl: "Sinds wanneer je het redelijk zeker weet"}
    help: {en: "The 72 hours run from here. The honest moment, not the moment of typing. It can be corrected.", nl: "Vanaf hier lopen de 72 uur. Het eerlijke moment, niet het moment van typen. Het kan verbeterd worden."}
  data_categories:
    type: choices
    of: [contact, login, financial, identity_number, health, location, children, messages, other]
    title: {en: "What kinds of data", nl: "Wat voor gegevens"}
  people_approx:
    type: int
    min: 0
    title: {en: "About how many people", nl: "Ongeveer hoeveel mensen"}
  records_approx:
    type: int
    min: 0
    title: {en: "About how many records", nl: "Ongeveer hoeveel records"}

  # No breach, or somebody else''s data
  register_note:
    type: text
    title: {en: "What it was, and why it is no breach", nl: "Wat het was, en waarom het geen datalek is"}
  controller:
    type: text
    title: {en: "Whose data they are, and whom you told there", nl: "Van wie de gegevens zijn, en wie je daar inlichtte"}
  controller_told_at:
    type: datetime
    title: {en: "When you told them", nl: "Wanneer je dat deed"}

  # 3. Containing
  contain_actions:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "What you did to stop it", nl: "Wat je deed om het te stoppen"}
  contained_at:
    type: datetime
    title: {en: "Since when nothing more leaks", nl: "Sinds wanneer er niets meer lekt"}

  # 4. Risk
  likelihood:
    type: choice
    of: [low, medium, high]
    confidential: [security, dpo, legal, executive]
    title: {en: "How likely is harm to people", nl: "Hoe waarschijnlijk is schade voor mensen"}
  harm:
    type: choice
    of: [small, serious, grave]
    confidential: [security, dpo, legal, executive]
    title: {en: "How bad would it be", nl: "Hoe erg zou het zijn"}
  risk_reason:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "Why you rate it so", nl: "Waarom je het zo inschat"}
  risk:
    type: choice
    of: [unlikely, risk, high]
    title: {en: "Risk to the people concerned", nl: "Risico voor de betrokkenen"}
    help: {en: "unlikely: register only. risk: the authority. high: the authority and the people themselves.", nl: "unlikely: alleen register. risk: de toezichthouder. high: de toezichthouder en de mensen zelf."}

  # 5. The authority
  authority_ref:
    type: text
    max: 100
    title: {en: "Reference number of the notification", nl: "Nummer van de melding"}
  submitted_at:
    type: datetime
    title: {en: "When it was submitted", nl: "Wanneer de melding gedaan is"}
  nature:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "Nature of the breach, as notified", nl: "Aard van het datalek, zoals gemeld"}
  dpo_contact:
    type: text
    title: {en: "Whom the authority can reach", nl: "Wie de toezichthouder kan bereiken"}
  consequences:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "Likely consequences", nl: "Waarschijnlijke gevolgen"}
  measures_taken:
    type: text
    confidential: [security, dpo, legal, executive]
    title: {en: "Measures taken or planned", nl: "Genomen of geplande maatregelen"}
  still_unknown:
    type: choices
    of: [people, records, consequences, measures]
    title: {en: "What is not known yet", nl: "Wat nog niet bekend is"}
    help: {en: "Not knowing is allowed: notify in time and send the rest later. An empty list means it is complete.", nl: "Niet weten mag: meld op tijd en vul later aan. Een lege lijst betekent dat alles erin staat."}
  delay_reason:
    type: text
    title: {en: "Why it is later than 72 hours", nl: "Waarom het later is dan 72 uur"}
  supplement_ref:
    type: text
    max: 100
    title: {en: "Reference number of the addition", nl: "Nummer van de aanvulling"}
  next_supplement_at:
    type: datetime
    title: {en: "When you promised the authority the next addition", nl: "Wanneer je de volgende aanvulling beloofde"}

  # 5n. NIS2
  nis2_warning_ref: {type: text, max: 100, title: {en: "Reference of the early warning", nl: "Nummer van de vroegtijdige waarschuwing"}}
  nis2_report_ref: {type: text, max: 100, title: {en: "Reference of the 72-hour report", nl: "Nummer van de melding na 72 uur"}}
  nis2_report_at: {type: datetime, title: {en: "When that report was submitted", nl: "Wanneer die melding gedaan is"}}
  nis2_final_ref: {type: text, max: 100, title: {en: "Reference of the final report", nl: "Nummer van het eindverslag"}}

  # 6 to 8. Words
  holding_text:
    type: text
    title: {en: "Holding line, approved", nl: "Woordvoeringslijn, akkoord"}
  qa_url:
    type: url
    optional: true
    title: {en: "Questions and answers for care", nl: "Vragen en antwoorden voor de klantenservice"}
  segments:
    type: list
    min: 1
    title: {en: "Groups of people to tell", nl: "Groepen mensen om in te lichten"}
    help: {en: "One entry for each group that gets its own text, such as customers, former customers, staff.", nl: "Eén per groep met een eigen tekst, zoals klanten, oud-klanten, medewerkers."}
  people_text:
    type: text
    title: {en: "What you write to them, in plain words", nl: "Wat je hun schrijft, in gewone woorden"}
    help: {en: "What happened, what it can mean for you, what we do, what you can do now, whom to call.", nl: "Wat er gebeurde, wat het voor je kan betekenen, wat wij doen, wat je nu zelf kunt doen, wie je kunt bellen."}
  exemption:
    type: choice
    of: [none, encrypted, risk_removed, disproportionate]
    title: {en: "Is there a reason not to write to this group?", nl: "Is er een reden om deze groep niet te schrijven?"}
    help: {en: "none: write. encrypted: nobody can read it. risk_removed: it can no longer do harm. disproportionate: too much effort, so a public notice instead.", nl: "none: schrijven. encrypted: niemand kan het lezen. risk_removed: het kan geen kwaad meer. disproportionate: te veel moeite, dus een openbare mededeling."}
  exemption_reason: {type: text, title: {en: "Why that applies", nl: "Waarom dat zo is"}}
  sent_count: {type: int, min: 0, title: {en: "How many were sent", nl: "Hoeveel verstuurd"}}
  bounced: {type: int, min: 0, title: {en: "How many came back", nl: "Hoeveel teruggekomen"}}
  public_notice: {type: url, title: {en: "The public notice instead", nl: "De openbare mededeling in plaats daarvan"}}
  statement_text:
    type: text
    title: {en: "Text of the public statement", nl: "Tekst van de openbare verklaring"}
  statement:
    type: post
    title: {en: "The public statement, as posted", nl: "De openbare verklaring, zoals geplaatst"}

  # A leak of the leak
  leaked_at: {type: datetime, title: {en: "When it became public", nl: "Wanneer het openbaar werd"}}
  leak_url: {type: url, title: {en: "Where it was published", nl: "Waar het gepubliceerd is"}}
  leak_post: {type: post, title: {en: "Your answer to it, as posted", nl: "Je antwoord daarop, zoals geplaatst"}}

  # 9 to 11
  effects: {type: text, confidential: [security, dpo, legal, executive], title: {en: "Effects, for the register", nl: "Gevolgen, voor het register"}}
  remedy: {type: text, confidential: [security, dpo, legal, executive], title: {en: "What was done about it, for the register", nl: "Wat eraan gedaan is, voor het register"}}
  register_no: {type: text, max: 100, title: {en: "Number in the breach register", nl: "Nummer in het datalekregister"}}
  update_text: {type: text, title: {en: "Text of this update", nl: "Tekst van deze update"}}
  update_post: {type: post, title: {en: "The update, as posted", nl: "De update, zoals geplaatst"}}
  phase:
    type: choice
    of: [investigating, fixing, monitoring, resolved]
    title: {en: "Where things stand", nl: "Hoe het ervoor staat"}
    help: {en: "resolved: this was the closing post.", nl: "resolved: dit was het slotbericht."}
  next_update_at: {type: datetime, title: {en: "When you promised the next update", nl: "Wanneer je de volgende update beloofde"}}
  over_at: {type: datetime, title: {en: "When it was over for the people concerned", nl: "Wanneer het voor de betrokkenen voorbij was"}}
  closing_note: {type: text, title: {en: "How it ended, in two sentences", nl: "Hoe het afliep, in twee zinnen"}}

open: [summary, detected_at]
labels: [severity, risk]

measures:
  authority_in_time: {title: {en: "Authority notified", nl: "Gemeld bij de toezichthouder"}, from: aware_at, to: submitted_at, target: 72h}   # GDPR article 33
  certain: {title: {en: "From first word to certainty", nl: "Van eerste woord tot zekerheid"}, from: detected_at, to: aware_at, target: 24h}
  contained: {title: {en: "Contained", nl: "Ingedamd"}, from: aware_at, to: contained_at}
  leak_answered: {title: {en: "Leak answered", nl: "Antwoord op het uitlekken"}, from: leaked_publicly.received, to: answer_leak.left, target: 60m}

escalations:
  std:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: dpo}
    - {at: due+20m, tell: executive}
  to_executive:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: [deputy, executive]}
  authority:                             # the last half day belongs to the board as well
    - {at: 0%, tell: owner}
    - {at: due-48h, tell: owner}
    - {at: due-24h, tell: owner}
    - {at: due-12h, tell: executive}
    - {at: due-6h, tell: owner}
    - {at: due-1h, tell: owner}
    - {at: due, tell: [owner, deputy, executive]}
  statement:
    - {at: 0%, tell: owner}
    - {at: due-30m, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: dpo}
    - {at: due+20m, tell: executive}
  dead_man:
    - {at: 80%, tell: owner}
    - {at: due, tell: owner}
    - {at: due+10m, tell: deputy}
    - {at: due+20m, tell: executive}
  slow:                                  # days rather than minutes
    - {at: 0%, tell: owner}
    - {at: due-1d, tell: owner}
    - {at: due, tell: [owner, deputy]}
    - {at: due+1d, tell: executive}

ends:
  closed: {en: "Notified, told, repaired and recorded", nl: "Gemeld, verteld, hersteld en vastgelegd"}
  registered_only: {en: "A breach without likely risk: recorded, not notified", nl: "Een datalek zonder waarschijnlijk risico: vastgelegd, niet gemeld"}
  no_breach: {en: "It was no breach", nl: "Het was geen datalek"}
  controller_told: {en: "The controller has it and notifies", nl: "De verwerkingsverantwoordelijke heeft het en meldt"}

signals:
  leaked_publicly:
    title: {en: "It is in public", nl: "Het is naar buiten gekomen"}
    collect: [leaked_at, leak_url]
    set: {severity: L3}
    tell: [comms, dpo, executive]
    start: leak
  contained:
    title: {en: "Nothing more leaks", nl: "Er lekt niets meer"}
    collect: [contained_at, contain_actions]
    tell: [dpo]

tracks:
  leak:
    title: {en: "It is in public", nl: "Het is naar buiten gekomen"}
    steps:
      - id: answer_leak
        title: {en: "Answer in public now", nl: "Antwoord nu in het openbaar"}
        guide:
          en: |
            Post the holding line, also if nothing else is ready: we know of it, we are finding out, this is when you hear more, this is what you can do meanwhile.
            Nothing about people, numbers or causes that the privacy officer has not confirmed.
          nl: |
            Plaats de woordvoeringslijn, ook als er verder niets klaar is: we weten ervan, we zoeken het uit, dan hoor je meer, dit kun je intussen doen.
            Niets over mensen, aantallen of oorzaken dat de functionaris gegevensbescherming niet bevestigd heeft.
        owner: comms
        collect: [leak_post]
        due: {within: 60m, of: leaked_at}
        escalate: std

steps:
  - id: log_report
    title: {en: "1. Write it down, keep the evidence", nl: "1. Leg vast, bewaar het bewijs"}
    guide:
      en: |
        Copy logs and files before anybody repairs, restarts or tidies up. Note who told you and when.
        Do not decide yet whether it is a breach. Do not mail the data around.
      nl: |
        Kopieer logs en bestanden voordat iemand repareert, herstart of opruimt. Noteer wie het meldde en wanneer.
        Beslis nog niet of het een datalek is. Mail de gegevens niet rond.
    owner: security
    collect: [found_via, systems, evidence]
    due: {within: 30m, of: detected_at}
    escalate: std

  - id: confirm
    title: {en: "2. Is it a breach?", nl: "2. Is het een datalek?"}
    guide:
      en: |
        Security finds out, the privacy officer agrees. You need reasonable certainty, not the last detail.
        If it is one, put down **since when** you are certain (`aware_at`) and what kinds of data (`data_categories`). The 72 hours run from `aware_at`, not from now.
        How many people and records (`people_approx`, `records_approx`): leave it open if you do not know.
      nl: |
        Beveiliging zoekt het uit, de functionaris gegevensbescherming stemt ermee in. Je hoeft het redelijk zeker te weten, niet tot het laatste detail.
        Is het er een, vul dan in **sinds wanneer** je het zeker weet (`aware_at`) en wat voor gegevens (`data_categories`). De 72 uur lopen vanaf `aware_at`, niet vanaf nu.
        Hoeveel mensen en records (`people_approx`, `records_approx`): laat het open als je het niet weet.
    owner: [{when: overdue, is: dpo}, {is: security}]      # time is up: the privacy officer decides
    collect:
      - is_breach
      - {name: aware_at, optional: true}
      - {name: data_categories, optional: true}
      - {name: people_approx, optional: true}
      - {name: records_approx, optional: true}
      - processor
      - nis2
      - severity
    require:
      - that: ''!is_breach || known("aware_at")''
        say: {en: "Put down since when you are reasonably certain (aware_at); the legal clock needs it", nl: "Vul in sinds wanneer je het redelijk zeker weet (aware_at); de wettelijke klok heeft dat nodig"}
      - that: ''!known("aware_at") || aware_at <= now''
        say: {en: "You cannot have become certain in the future", nl: "Je kunt het niet in de toekomst zeker zijn geworden"}
      - that: ''!is_breach || known("data_categories")''
        say: {en: "Which kinds of data (data_categories)? \"other\" is an answer too", nl: "Wat voor gegevens (data_categories)? \"other\" mag ook"}
    approve:
      - {when: ''!overdue'', by: dpo, within: 60m}
    due: {within: 24h, of: detected_at}
    escalate:
      - {at: 0%, tell: owner}
      - {at: 50%, tell: owner}
      - {at: 80%, tell: [owner, dpo]}
      - {at: due, tell: [dpo, security]}
      - {at: due+20m, tell: executive}
    next:
      - {when: ''!is_breach'', to: note_no_breach}
      - {when: processor, to: tell_controller}
      - {to: respond}

  - id: note_no_breach
    title: {en: "Note why it is none", nl: "Noteer waarom het er geen is"}
    guide:
      en: |
        Two sentences that somebody else understands in a year.
      nl: |
        Twee zinnen die een ander over een jaar nog snapt.
    owner: dpo
    collect: [register_note]
    due: 24h
    escalate: std
    next: no_breach

  - id: tell_controller
    title: {en: "Tell the one whose data they are", nl: "Licht in van wie de gegevens zijn"}
    guide:
      en: |
        At once, also with half of the facts. They notify, not you; their clock depends on you.
        Keep containing meanwhile, and send what you find.
      nl: |
        Meteen, ook met de helft van de feiten. Zij melden, niet jij; hun klok hangt van jou af.
        Blijf intussen indammen, en stuur door wat je vindt.
    owner: dpo
    collect: [controller, controller_told_at]
    due: {within: 24h, of: aware_at}
    escalate: to_executive

  - id: stop_ours
    title: {en: "Stop it on your side", nl: "Stop het aan jouw kant"}
    owner: security
    collect: [contain_actions, contained_at]
    due: {within: 48h, of: aware_at}
    escalate: to_executive
    next: controller_told

  - id: respond
    title: {en: "3 to 10. Contain, notify, tell", nl: "3 tot 10. Indammen, melden, vertellen"}
    guide:
      en: |
        Several things side by side, and nobody waits for anybody except where a step says so.
        If the risk turns out unlikely, what has to do with telling falls away by itself. The clock of the authority does not: whoever may, waives it with the reason.
      nl: |
        Verschillende dingen naast elkaar; niemand wacht op een ander, behalve waar een stap dat zegt.
        Blijkt een risico onwaarschijnlijk, dan vervalt vanzelf wat met vertellen te maken heeft. De klok van de toezichthouder niet: wie dat mag, ziet ervan af met de reden.
    owner: dpo
    skip: risk == "unlikely"
    due: {within: 30d, of: aware_at}
    escalate:
      - {at: due, tell: [owner, executive]}
    tracks:
      contain:
        outlives: true
        steps:
          - id: contain
            title: {en: "3. Contain it", nl: "3. Dam het in"}
            guide:
              en: |
                Close the hole, change keys and passwords, call back what was sent, ask the receiver to delete it in writing.
                It goes on by itself when your monitoring gives the signal, or put it down by hand.
              nl: |
                Dicht het gat, verander sleutels en wachtwoorden, roep terug wat verstuurd is, vraag de ontvanger het te wissen en dat te schrijven.
                Het gaat vanzelf verder als je bewaking het signaal geeft, of vul het met de hand in.
            owner: security
            wait: {for: contained, manual: true}
            collect: [contain_actions, contained_at]
            due: {within: 24h, of: aware_at}
            escalate: to_executive
      rating:
        - id: rate
          title: {en: "4. Rate the risk to people", nl: "4. Weeg het risico voor mensen"}
          guide:
            en: |
              To them, not to us: fraud, exposure, discrimination, danger, loss of control. Who got the data, and could they read it?
              `unlikely` is a decision that you must be able to show later. In doubt, take the higher one.
            nl: |
              Voor hen, niet voor ons: fraude, schande, discriminatie, gevaar, geen greep meer op hun gegevens. Wie kreeg ze, en kon die ze lezen?
              `unlikely` is een besluit dat je later moet kunnen laten zien. Twijfel je, neem dan het hoogste.
          owner: dpo
          collect: [likelihood, harm, risk_reason, risk]
          require:
            - that: ''!(risk == "unlikely" && likelihood == "high")''
              say: {en: "Likely harm and an unlikely risk do not go together", nl: "Waarschijnlijke schade en een onwaarschijnlijk risico gaan niet samen"}
          due: {within: 24h, of: aware_at}
          escalate:
            - {at: 0%, tell: owner}
            - {at: 50%, tell: owner}
            - {at: 80%, tell: owner}
            - {at: due, tell: [legal, executive]}
          next:
            - {when: risk == "high", to: prepare_telling}
            - {to: done}
        - id: prepare_telling
          title: {en: "7a. Write to the people: prepare", nl: "7a. Mensen inlichten: voorbereiden"}
          guide:
            en: |
              Which groups, and one text in plain words that your neighbour understands. First what they can do now, then what happened.
              No "out of an abundance of caution", no blame.
            nl: |
              Welke groepen, en één tekst in gewone woorden die je buurvrouw snapt. Eerst wat ze nu kunnen doen, dan wat er gebeurde.
              Geen "uit voorzorg", geen verwijten.
          owner: care
          collect: [segments, people_text]
          approve: {by: dpo, not_author: true, within: 2h, rounds: 2}
          due: {within: 36h, of: aware_at}
          escalate: std
        - id: tell_people
          title: {en: "7. Tell the people", nl: "7. Licht de mensen in"}
          guide:
            en: |
              Group by group. Add a group when you find another one. Pass it on when every group is told or excused.
            nl: |
              Groep voor groep. Vind je er nog een, voeg die toe. Rond af als elke groep is ingelicht of een uitzondering heeft.
          owner: care
          each:
            item: segment
            from: segments
            steps:
              - id: tell_segment
                title: {en: "Tell this group", nl: "Licht deze groep in"}
                guide:
                  en: |
                    Directly: mail, letter or phone, and nothing else in that message. Then put down `sent_count` and `bounced`; those that come back get a second way.
                    Not writing to them? Then `exemption` says which exemption, and `exemption_reason` why.
                  nl: |
                    Rechtstreeks: mail, brief of telefoon, en niets anders in dat bericht. Vul dan `sent_count` en `bounced` in; wat terugkomt krijgt een tweede weg.
                    Schrijf je ze niet? Dan zegt `exemption` welke uitzondering, en `exemption_reason` waarom.
                owner: care
                collect:
                  - exemption
                  - {name: exemption_reason, optional: true}
                  - {name: sent_count, optional: true}
                  - {name: bounced, optional: true}
                  - {name: public_notice, optional: true}
                require:
                  - that: exemption != "none" || (known("sent_count") && known("bounced"))
                    say: {en: "Put down how many were sent and how many came back", nl: "Vul in hoeveel er verstuurd zijn en hoeveel er terugkwamen"}
                  - that: exemption == "none" || known("exemption_reason")
                    say: {en: "An exemption needs its reason", nl: "Een uitzondering heeft een reden nodig"}
                  - that: exemption != "disproportionate" || known("public_notice")
                    say: {en: "Too much effort to write to them means a public notice instead; add its address", nl: "Te veel moeite om te schrijven betekent een openbare mededeling; geef het adres"}
                due: {within: 48h, of: aware_at}   # the law says: without undue delay
                escalate:
                  - {at: 0%, tell: owner}
                  - {at: 80%, tell: owner}
                  - {at: due, tell: [deputy, dpo]}
          due: {within: 48h, of: aware_at}
          escalate:
            - {at: due, tell: dpo}
            - {at: due+20m, tell: executive}
      authority:
        - id: notify_authority
          title: {en: "5. Notify the authority", nl: "5. Meld bij de toezichthouder"}
          guide:
            en: |
              Notify with what you have and list the rest in `still_unknown`: people, records, consequences, measures. It follows in the next step. A late complete notification is worse than an incomplete one in time.
              The clock runs through nights and weekends. If there is nothing to notify, it is **waived**, with the reason; it never just stops.
            nl: |
              Meld met wat je hebt en zet de rest in `still_unknown`: people, records, consequences, measures. Dat volgt in de volgende stap. Te laat en compleet is erger dan op tijd en onvolledig.
              De klok loopt door in nachten en weekenden. Valt er niets te melden, dan wordt ervan **afgezien**, met de reden; de klok houdt nooit zomaar op.
          owner: dpo
          collect:
            - authority_ref
            - submitted_at
            - nature
            - dpo_contact
            - still_unknown
            - {name: consequences, optional: true}
            - {name: measures_taken, optional: true}
            - {name: people_approx, optional: true}
            - {name: records_approx, optional: true}
            - {name: delay_reason, optional: true}
          require:
            - that: submitted_at <= now
              say: {en: "It cannot have been submitted in the future", nl: "De melding kan niet in de toekomst gedaan zijn"}
            - that: submitted_at <= aware_at + duration("72h") || known("delay_reason")
              say: {en: "Later than 72 hours: give the reason for the delay (delay_reason), as you gave it to the authority", nl: "Later dan 72 uur: geef de reden van de vertraging (delay_reason), zoals je die de toezichthouder gaf"}
            - that: known("people_approx") || "people" in still_unknown
              say: {en: "How many people? Give a number, or list \"people\" as not known yet", nl: "Hoeveel mensen? Geef een aantal, of zet \"people\" bij wat nog niet bekend is"}
            - that: known("records_approx") || "records" in still_unknown
              say: {en: "How many records? Give a number, or list \"records\" as not known yet", nl: "Hoeveel records? Geef een aantal, of zet \"records\" bij wat nog niet bekend is"}
            - that: known("consequences") || "consequences" in still_unknown
              say: {en: "Which consequences? Give them, or list \"consequences\" as not known yet", nl: "Welke gevolgen? Noem ze, of zet \"consequences\" bij wat nog niet bekend is"}
            - that: known("measures_taken") || "measures" in still_unknown
              say: {en: "Which measures? Give them, or list \"measures\" as not known yet", nl: "Welke maatregelen? Noem ze, of zet \"measures\" bij wat nog niet bekend is"}
          due: {within: 72h, of: aware_at, legal: {waive: [dpo, executive]}}   # GDPR article 33; who may waive is our default
          escalate: authority
          next:
            - {when: still_unknown.size() > 0, to: supplement}
            - {to: done}
        - id: supplement
          title: {en: "5a. Send the authority the rest", nl: "5a. Vul de melding aan"}
          guide:
            en: |
              What was not known yet, as it becomes known: `people_approx`, `records_approx`, `consequences`, `measures_taken`. It comes round until `still_unknown` is empty.
            nl: |
              Wat nog niet bekend was, zodra het bekend wordt: `people_approx`, `records_approx`, `consequences`, `measures_taken`. Het komt terug tot `still_unknown` leeg is.
          owner: dpo
          collect:
            - supplement_ref
            - still_unknown
            - {name: people_approx, optional: true}
            - {name: records_approx, optional: true}
            - {name: consequences, optional: true}
            - {name: measures_taken, optional: true}
            - {name: next_supplement_at, optional: true}
          require:
            - that: known("people_approx") || "people" in still_unknown
              say: {en: "How many people? Give a number, or list it again", nl: "Hoeveel mensen? Geef een aantal, of zet het er weer bij"}
            - that: known("records_approx") || "records" in still_unknown
              say: {en: "How many records? Give a number, or list it again", nl: "Hoeveel records? Geef een aantal, of zet het er weer bij"}
            - that: known("consequences") || "consequences" in still_unknown
              say: {en: "Which consequences? Give them, or list it again", nl: "Welke gevolgen? Noem ze, of zet het er weer bij"}
            - that: known("measures_taken") || "measures" in still_unknown
              say: {en: "Which measures? Give them, or list it again", nl: "Welke maatregelen? Noem ze, of zet het er weer bij"}
          repeat: {every: 3d, until: still_unknown.size() == 0, promise: next_supplement_at}
          escalate: slow
      nis2:
        title: {en: "NIS2", nl: "NIS2"}
        outlives: true
        steps:
          - id: nis2_warning
            title: {en: "5n. NIS2 early warning", nl: "5n. NIS2: vroegtijdige waarschuwing"}
            guide:
              en: |
                Short: that it happened, whether it may be malicious, whether it crosses borders. No analysis yet.
              nl: |
                Kort: dat het gebeurd is, of er opzet kan zijn, of het over grenzen gaat. Nog geen analyse.
            owner: security
            skip: ''!nis2''
            collect: [nis2_warning_ref]
            due: {within: 24h, of: aware_at, legal: {waive: [dpo, executive]}}   # NIS2 article 23
            escalate: to_executive
          - id: nis2_report
            title: {en: "5n. NIS2 report", nl: "5n. NIS2: melding"}
            guide:
              en: |
                First assessment: severity, impact, signs of what happened.
              nl: |
                Eerste beoordeling: ernst, gevolgen, sporen van wat er gebeurde.
            owner: security
            skip: ''!nis2''
            collect: [nis2_report_ref, nis2_report_at]
            due: {within: 72h, of: aware_at, legal: {waive: [dpo, executive]}}
            escalate: to_executive
          - id: nis2_final
            title: {en: "5n. NIS2 final report", nl: "5n. NIS2: eindverslag"}
            guide:
              en: |
                What happened in full, root cause, what was done. Not finished yet? Then a progress report, in time.
              nl: |
                Wat er precies gebeurde, de oorzaak, wat er gedaan is. Nog niet klaar? Dan een voortgangsverslag, op tijd.
            owner: security
            skip: ''!nis2''
            collect: [nis2_final_ref]
            due: {within: 28d, of: nis2_report_at, legal: {waive: [dpo, executive]}}   # one month, counted on the safe side
            escalate: slow
      public:
        - id: holding_line
          title: {en: "6. Holding line and answers, before anything is public", nl: "6. Woordvoeringslijn en antwoorden, voor er iets naar buiten gaat"}
          guide:
            en: |
              Ready within two hours, seen by the privacy officer and legal, and given to those who get the calls. Nothing in public yet.
              Journalists often call first.
            nl: |
              Binnen twee uur klaar, gezien door de functionaris gegevensbescherming en de jurist, en gegeven aan wie gebeld wordt. Nog niets in het openbaar.
              Journalisten bellen vaak het eerst.
          owner: comms
          call: message_loop
          with: {audience: ''"Colleagues who get questions; not public yet"'', brief: summary, needs_legal: "true", needs_expert: "true"}
          result: {holding_text: draft}
          collect: [qa_url]
          due: {within: 2h, of: aware_at}
          escalate: std
        - id: public_statement
          title: {en: "8. Public statement", nl: "8. Openbare verklaring"}
          guide:
            en: |
              Those concerned hear it from us first; then everybody else. If it has leaked, do not wait for that.
              Nobody asks and the risk is not high? Then you may skip this with the reason.
            nl: |
              De betrokkenen horen het eerst van ons; daarna alle anderen. Is het uitgelekt, wacht daar dan niet op.
              Vraagt niemand ernaar en is het risico niet hoog? Dan mag je dit overslaan, met de reden.
          owner: comms
          skippable: true
          collect: [statement_text, statement]
          require:
            - that: risk == "risk" || known("segments") || known("leaked_at")
              say: {en: "First tell the people concerned; a statement before that is only for when it has leaked", nl: "Licht eerst de betrokkenen in; eerder een verklaring mag alleen als het is uitgelekt"}
            - that: ''!contains_any(statement_text, ["abundance of caution", "no evidence of misuse", "we take your privacy seriously", "uit voorzorg", "wij nemen uw privacy zeer serieus"])''
              say: {en: "Say what happened and what people can do, not how serious you are", nl: "Zeg wat er gebeurde en wat mensen kunnen doen, niet hoe serieus je bent"}
              override: [dpo, executive]
          due:
            - {when: known("leaked_at"), within: 6h, of: leaked_at}     # the quick answer after 60 minutes is a step of its own
            - {within: 52h, of: aware_at}
          escalate: statement
          next:
            - {when: known("statement"), to: updates}
            - {to: done}
        - id: updates
          title: {en: "10. Updates and answers", nl: "10. Updates en antwoorden"}
          guide:
            en: |
              What is new, what people can do, when you are back (`next_update_at`). Answer questions, but never with anybody''s data: ask them to call.
              It comes round until the closing post, with `phase=resolved`.
            nl: |
              Wat er nieuw is, wat mensen kunnen doen, wanneer je terugkomt (`next_update_at`). Beantwoord vragen, maar nooit met iemands gegevens: laat ze bellen.
              Het komt terug tot het slotbericht, met `phase=resolved`.
          owner: comms
          collect: [update_text, update_post, phase, {name: next_update_at, optional: true}]
          require:
            - that: ''!update_text.matches("[0-9]{9}") && !update_text.matches("[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?[0-9]{4}")''
              say: {en: "This looks like somebody''s number or bank account; take it out", nl: "Dit lijkt op iemands nummer of bankrekening; haal het eruit"}
              override: [dpo]
          repeat:
            every:
              - {when: severity == "L3", every: 4h}
              - {every: 24h}
            until: phase == "resolved"
            promise: next_update_at
          escalate: dead_man
      register:
        outlives: true
        steps:
          - id: register_entry
            title: {en: "9. Enter it in the breach register", nl: "9. Zet het in het datalekregister"}
            guide:
              en: |
                Every breach, also one that nobody had to be told about: the facts, the effects, what was done.
              nl: |
                Elk datalek, ook een dat aan niemand gemeld hoefde te worden: de feiten, de gevolgen, wat eraan gedaan is.
            owner: dpo
            confidential: [security, dpo, legal, executive]
            collect: [effects, remedy, register_no]
            due: {within: 72h, of: aware_at}
            escalate: std
    join: all

  - id: close
    title: {en: "11. Close", nl: "11. Sluit af"}
    guide:
      en: |
        Contained, recorded, and nobody is still waiting for us. Read the register entry once more; that is what is left of this in a year.
      nl: |
        Ingedamd, vastgelegd, en niemand wacht nog op ons. Lees de registratie nog één keer; dat is wat hier over een jaar van over is.
    owner: executive
    after:                               # if the risk was unlikely all along, neither was begun
      - {step: contain, at_most: 30d}
      - {step: register_entry, at_most: 30d}
    collect: [closing_note, over_at]
    require:
      - that: risk == "unlikely" || known("authority_ref")
        say: {en: "The authority has not been notified", nl: "Er is niet gemeld bij de toezichthouder"}
      - that: ''!known("leaked_at") || known("leak_post") || known("statement")''
        say: {en: "It is in public and nobody has answered yet", nl: "Het is openbaar en niemand heeft nog geantwoord"}
    due: 3d
    escalate: slow
    next:
      - {when: risk == "unlikely", to: registered_only}
      - {to: learn}

  - id: learn
    title: {en: "Learn from it", nl: "Leer ervan"}
    owner: dpo
    call: after_action
    with: {what: summary, over_at: over_at, severity: severity}
    due: 14d
    escalate:
      - {at: due, tell: [owner, executive]}
    next: closed
','{"language":1,"id":"breach","version":"1.0.0","title":{"en":"Data breach","nl":"Datalek"},"timezone":"Europe/Amsterdam","ends":{"closed":{"title":{"en":"Notified, told, repaired and recorded","nl":"Gemeld, verteld, hersteld en vastgelegd"}},"controller_told":{"title":{"en":"The controller has it and notifies","nl":"De verwerkingsverantwoordelijke heeft het en meldt"}},"no_breach":{"title":{"en":"It was no breach","nl":"Het was geen datalek"}},"registered_only":{"title":{"en":"A breach without likely risk: recorded, not notified","nl":"Een datalek zonder waarschijnlijk risico: vastgelegd, niet gemeld"}}},"tracks":{"authority":{"id":"authority","steps":[{"id":"notify_authority","title":{"en":"5. Notify the authority","nl":"5. Meld bij de toezichthouder"},"next":[{"to":"supplement","when":"still_unknown.size() > 0"},{"to":"done"}],"guide":{"en":"Notify with what you have and list the rest in `still_unknown`: people, records, consequences, measures. It follows in the next step. A late complete notification is worse than an incomplete one in time.\nThe clock runs through nights and weekends. If there is nothing to notify, it is **waived**, with the reason; it never just stops.\n","nl":"Meld met wat je hebt en zet de rest in `still_unknown`: people, records, consequences, measures. Dat volgt in de volgende stap. Te laat en compleet is erger dan op tijd en onvolledig.\nDe klok loopt door in nachten en weekenden. Valt er niets te melden, dan wordt ervan **afgezien**, met de reden; de klok houdt nooit zomaar op.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"authority_ref"},{"fact":"submitted_at"},{"fact":"nature"},{"fact":"dpo_contact"},{"fact":"still_unknown"},{"fact":"consequences","optional":true},{"fact":"measures_taken","optional":true},{"fact":"people_approx","optional":true},{"fact":"records_approx","optional":true},{"fact":"delay_reason","optional":true}],"require":[{"that":"submitted_at <= now","say":{"en":"It cannot have been submitted in the future","nl":"De melding kan niet in de toekomst gedaan zijn"}},{"that":"submitted_at <= aware_at + duration(\"72h\") || known(\"delay_reason\")","say":{"en":"Later than 72 hours: give the reason for the delay (delay_reason), as you gave it to the authority","nl":"Later dan 72 uur: geef de reden van de vertraging (delay_reason), zoals je die de toezichthouder gaf"}},{"that":"known(\"people_approx\") || \"people\" in still_unknown","say":{"en":"How many people? Give a number, or list \"people\" as not known yet","nl":"Hoeveel mensen? Geef een aantal, of zet \"people\" bij wat nog niet bekend is"}},{"that":"known(\"records_approx\") || \"records\" in still_unknown","say":{"en":"How many records? Give a number, or list \"records\" as not known yet","nl":"Hoeveel records? Geef een aantal, of zet \"records\" bij wat nog niet bekend is"}},{"that":"known(\"consequences\") || \"consequences\" in still_unknown","say":{"en":"Which consequences? Give them, or list \"consequences\" as not known yet","nl":"Welke gevolgen? Noem ze, of zet \"consequences\" bij wat nog niet bekend is"}},{"that":"known(\"measures_taken\") || \"measures\" in still_unknown","say":{"en":"Which measures? Give them, or list \"measures\" as not known yet","nl":"Welke maatregelen? Noem ze, of zet \"measures\" bij wat nog niet bekend is"}}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":259200},"legal":true,"waive":["dpo","executive"]}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-48h","action":{"tell":["owner"]},"offset":{"seconds":172800},"before":true},{"label":"due-24h","action":{"tell":["owner"]},"offset":{"seconds":86400},"before":true},{"label":"due-12h","action":{"tell":["executive"]},"offset":{"seconds":43200},"before":true},{"label":"due-6h","action":{"tell":["owner"]},"offset":{"seconds":21600},"before":true},{"label":"due-1h","action":{"tell":["owner"]},"offset":{"seconds":3600},"before":true},{"label":"due","action":{"tell":["owner","deputy","executive"]},"offset":{}}]},{"id":"supplement","title":{"en":"5a. Send the authority the rest","nl":"5a. Vul de melding aan"},"next":[{"to":"done"}],"guide":{"en":"What was not known yet, as it becomes known: `people_approx`, `records_approx`, `consequences`, `measures_taken`. It comes round until `still_unknown` is empty.\n","nl":"Wat nog niet bekend was, zodra het bekend wordt: `people_approx`, `records_approx`, `consequences`, `measures_taken`. Het komt terug tot `still_unknown` leeg is.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"supplement_ref"},{"fact":"still_unknown"},{"fact":"people_approx","optional":true},{"fact":"records_approx","optional":true},{"fact":"consequences","optional":true},{"fact":"measures_taken","optional":true},{"fact":"next_supplement_at","optional":true}],"require":[{"that":"known(\"people_approx\") || \"people\" in still_unknown","say":{"en":"How many people? Give a number, or list it again","nl":"Hoeveel mensen? Geef een aantal, of zet het er weer bij"}},{"that":"known(\"records_approx\") || \"records\" in still_unknown","say":{"en":"How many records? Give a number, or list it again","nl":"Hoeveel records? Geef een aantal, of zet het er weer bij"}},{"that":"known(\"consequences\") || \"consequences\" in still_unknown","say":{"en":"Which consequences? Give them, or list it again","nl":"Welke gevolgen? Noem ze, of zet het er weer bij"}},{"that":"known(\"measures_taken\") || \"measures\" in still_unknown","say":{"en":"Which measures? Give them, or list it again","nl":"Welke maatregelen? Noem ze, of zet het er weer bij"}}],"visits":{"times":1000},"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-1d","action":{"tell":["owner"]},"offset":{"days":1},"before":true},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["executive"]},"offset":{"days":1}}],"repeat":{"due":[{"of":"entered_at","within":{"days":3}}],"until":"still_unknown.size() == 0","promise":"next_supplement_at"}}],"step":"respond"},"contain":{"id":"contain","steps":[{"id":"contain","title":{"en":"3. Contain it","nl":"3. Dam het in"},"next":[{"to":"done"}],"guide":{"en":"Close the hole, change keys and passwords, call back what was sent, ask the receiver to delete it in writing.\nIt goes on by itself when your monitoring gives the signal, or put it down by hand.\n","nl":"Dicht het gat, verander sleutels en wachtwoorden, roep terug wat verstuurd is, vraag de ontvanger het te wissen en dat te schrijven.\nHet gaat vanzelf verder als je bewaking het signaal geeft, of vul het met de hand in.\n"},"owner":[{"role":"security"}],"collect":[{"fact":"contain_actions"},{"fact":"contained_at"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":86400}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","executive"]},"offset":{}}],"wait":{"signal":"contained"}}],"step":"respond","outlives":true},"leak":{"id":"leak","steps":[{"id":"answer_leak","title":{"en":"Answer in public now","nl":"Antwoord nu in het openbaar"},"next":[{"to":"done"}],"guide":{"en":"Post the holding line, also if nothing else is ready: we know of it, we are finding out, this is when you hear more, this is what you can do meanwhile.\nNothing about people, numbers or causes that the privacy officer has not confirmed.\n","nl":"Plaats de woordvoeringslijn, ook als er verder niets klaar is: we weten ervan, we zoeken het uit, dan hoor je meer, dit kun je intussen doen.\nNiets over mensen, aantallen of oorzaken dat de functionaris gegevensbescherming niet bevestigd heeft.\n"},"owner":[{"role":"comms"}],"collect":[{"fact":"leak_post"}],"visits":{},"due":[{"of":"leaked_at","within":{"seconds":3600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]}],"title":{"en":"It is in public","nl":"Het is naar buiten gekomen"}},"main":{"id":"main","steps":[{"id":"log_report","title":{"en":"1. Write it down, keep the evidence","nl":"1. Leg vast, bewaar het bewijs"},"next":[{"to":"confirm"}],"guide":{"en":"Copy logs and files before anybody repairs, restarts or tidies up. Note who told you and when.\nDo not decide yet whether it is a breach. Do not mail the data around.\n","nl":"Kopieer logs en bestanden voordat iemand repareert, herstart of opruimt. Noteer wie het meldde en wanneer.\nBeslis nog niet of het een datalek is. Mail de gegevens niet rond.\n"},"owner":[{"role":"security"}],"collect":[{"fact":"found_via"},{"fact":"systems"},{"fact":"evidence"}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":1800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]},{"id":"confirm","title":{"en":"2. Is it a breach?","nl":"2. Is het een datalek?"},"next":[{"to":"note_no_breach","when":"!is_breach"},{"to":"tell_controller","when":"processor"},{"to":"respond"}],"guide":{"en":"Security finds out, the privacy officer agrees. You need reasonable certainty, not the last detail.\nIf it is one, put down **since when** you are certain (`aware_at`) and what kinds of data (`data_categories`). The 72 hours run from `aware_at`, not from now.\nHow many people and records (`people_approx`, `records_approx`): leave it open if you do not know.\n","nl":"Beveiliging zoekt het uit, de functionaris gegevensbescherming stemt ermee in. Je hoeft het redelijk zeker te weten, niet tot het laatste detail.\nIs het er een, vul dan in **sinds wanneer** je het zeker weet (`aware_at`) en wat voor gegevens (`data_categories`). De 72 uur lopen vanaf `aware_at`, niet vanaf nu.\nHoeveel mensen en records (`people_approx`, `records_approx`): laat het open als je het niet weet.\n"},"owner":[{"role":"dpo","when":"overdue"},{"role":"security"}],"collect":[{"fact":"is_breach"},{"fact":"aware_at","optional":true},{"fact":"data_categories","optional":true},{"fact":"people_approx","optional":true},{"fact":"records_approx","optional":true},{"fact":"processor"},{"fact":"nis2"},{"fact":"severity"}],"require":[{"that":"!is_breach || known(\"aware_at\")","say":{"en":"Put down since when you are reasonably certain (aware_at); the legal clock needs it","nl":"Vul in sinds wanneer je het redelijk zeker weet (aware_at); de wettelijke klok heeft dat nodig"}},{"that":"!known(\"aware_at\") || aware_at <= now","say":{"en":"You cannot have become certain in the future","nl":"Je kunt het niet in de toekomst zeker zijn geworden"}},{"that":"!is_breach || known(\"data_categories\")","say":{"en":"Which kinds of data (data_categories)? \"other\" is an answer too","nl":"Wat voor gegevens (data_categories)? \"other\" mag ook"}}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":86400}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner","dpo"]},"share":0.8},{"label":"due","action":{"tell":["dpo","security"]},"offset":{}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"approve":[{"by":["dpo"],"within":{"seconds":3600},"when":"!overdue"}]},{"id":"note_no_breach","title":{"en":"Note why it is none","nl":"Noteer waarom het er geen is"},"next":[{"to":"no_breach"}],"guide":{"en":"Two sentences that somebody else understands in a year.\n","nl":"Twee zinnen die een ander over een jaar nog snapt.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"register_note"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":86400}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]},{"id":"tell_controller","title":{"en":"Tell the one whose data they are","nl":"Licht in van wie de gegevens zijn"},"next":[{"to":"stop_ours"}],"guide":{"en":"At once, also with half of the facts. They notify, not you; their clock depends on you.\nKeep containing meanwhile, and send what you find.\n","nl":"Meteen, ook met de helft van de feiten. Zij melden, niet jij; hun klok hangt van jou af.\nBlijf intussen indammen, en stuur door wat je vindt.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"controller"},{"fact":"controller_told_at"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":86400}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","executive"]},"offset":{}}]},{"id":"stop_ours","title":{"en":"Stop it on your side","nl":"Stop het aan jouw kant"},"next":[{"to":"controller_told"}],"owner":[{"role":"security"}],"collect":[{"fact":"contain_actions"},{"fact":"contained_at"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":172800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","executive"]},"offset":{}}]},{"id":"respond","title":{"en":"3 to 10. Contain, notify, tell","nl":"3 tot 10. Indammen, melden, vertellen"},"next":[{"to":"close"}],"guide":{"en":"Several things side by side, and nobody waits for anybody except where a step says so.\nIf the risk turns out unlikely, what has to do with telling falls away by itself. The clock of the authority does not: whoever may, waives it with the reason.\n","nl":"Verschillende dingen naast elkaar; niemand wacht op een ander, behalve waar een stap dat zegt.\nBlijkt een risico onwaarschijnlijk, dan vervalt vanzelf wat met vertellen te maken heeft. De klok van de toezichthouder niet: wie dat mag, ziet ervan af met de reden.\n"},"owner":[{"role":"dpo"}],"skip":"risk == \"unlikely\"","visits":{},"due":[{"of":"aware_at","within":{"days":30}}],"rungs":[{"label":"due","action":{"tell":["owner","executive"]},"offset":{}}],"tracks":{"names":["contain","rating","authority","nis2","public","register"],"needed":["rating","authority","public"]}},{"id":"close","title":{"en":"11. Close","nl":"11. Sluit af"},"next":[{"to":"registered_only","when":"risk == \"unlikely\""},{"to":"learn"}],"guide":{"en":"Contained, recorded, and nobody is still waiting for us. Read the register entry once more; that is what is left of this in a year.\n","nl":"Ingedamd, vastgelegd, en niemand wacht nog op ons. Lees de registratie nog één keer; dat is wat hier over een jaar van over is.\n"},"owner":[{"role":"executive"}],"collect":[{"fact":"closing_note"},{"fact":"over_at"}],"require":[{"that":"risk == \"unlikely\" || known(\"authority_ref\")","say":{"en":"The authority has not been notified","nl":"Er is niet gemeld bij de toezichthouder"}},{"that":"!known(\"leaked_at\") || known(\"leak_post\") || known(\"statement\")","say":{"en":"It is in public and nobody has answered yet","nl":"Het is openbaar en niemand heeft nog geantwoord"}}],"visits":{},"due":[{"of":"entered_at","within":{"days":3}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-1d","action":{"tell":["owner"]},"offset":{"days":1},"before":true},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["executive"]},"offset":{"days":1}}],"after":[{"step":"contain","at_most":{"days":30}},{"step":"register_entry","at_most":{"days":30}}]},{"id":"learn","title":{"en":"Learn from it","nl":"Leer ervan"},"next":[{"to":"closed"}],"owner":[{"role":"dpo"}],"visits":{},"due":[{"of":"entered_at","within":{"days":14}}],"rungs":[{"label":"due","action":{"tell":["owner","executive"]},"offset":{}}],"call":{"playbook":"after_action","given":{"over_at":"over_at","severity":"severity","what":"summary"}}}]},"nis2":{"id":"nis2","steps":[{"id":"nis2_warning","title":{"en":"5n. NIS2 early warning","nl":"5n. NIS2: vroegtijdige waarschuwing"},"next":[{"to":"nis2_report"}],"guide":{"en":"Short: that it happened, whether it may be malicious, whether it crosses borders. No analysis yet.\n","nl":"Kort: dat het gebeurd is, of er opzet kan zijn, of het over grenzen gaat. Nog geen analyse.\n"},"owner":[{"role":"security"}],"collect":[{"fact":"nis2_warning_ref"}],"skip":"!nis2","visits":{},"due":[{"of":"aware_at","within":{"seconds":86400},"legal":true,"waive":["dpo","executive"]}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","executive"]},"offset":{}}]},{"id":"nis2_report","title":{"en":"5n. NIS2 report","nl":"5n. NIS2: melding"},"next":[{"to":"nis2_final"}],"guide":{"en":"First assessment: severity, impact, signs of what happened.\n","nl":"Eerste beoordeling: ernst, gevolgen, sporen van wat er gebeurde.\n"},"owner":[{"role":"security"}],"collect":[{"fact":"nis2_report_ref"},{"fact":"nis2_report_at"}],"skip":"!nis2","visits":{},"due":[{"of":"aware_at","within":{"seconds":259200},"legal":true,"waive":["dpo","executive"]}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","executive"]},"offset":{}}]},{"id":"nis2_final","title":{"en":"5n. NIS2 final report","nl":"5n. NIS2: eindverslag"},"next":[{"to":"done"}],"guide":{"en":"What happened in full, root cause, what was done. Not finished yet? Then a progress report, in time.\n","nl":"Wat er precies gebeurde, de oorzaak, wat er gedaan is. Nog niet klaar? Dan een voortgangsverslag, op tijd.\n"},"owner":[{"role":"security"}],"collect":[{"fact":"nis2_final_ref"}],"skip":"!nis2","visits":{},"due":[{"of":"nis2_report_at","within":{"days":28},"legal":true,"waive":["dpo","executive"]}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-1d","action":{"tell":["owner"]},"offset":{"days":1},"before":true},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["executive"]},"offset":{"days":1}}]}],"title":{"en":"NIS2","nl":"NIS2"},"step":"respond","outlives":true},"public":{"id":"public","steps":[{"id":"holding_line","title":{"en":"6. Holding line and answers, before anything is public","nl":"6. Woordvoeringslijn en antwoorden, voor er iets naar buiten gaat"},"next":[{"to":"public_statement"}],"guide":{"en":"Ready within two hours, seen by the privacy officer and legal, and given to those who get the calls. Nothing in public yet.\nJournalists often call first.\n","nl":"Binnen twee uur klaar, gezien door de functionaris gegevensbescherming en de jurist, en gegeven aan wie gebeld wordt. Nog niets in het openbaar.\nJournalisten bellen vaak het eerst.\n"},"owner":[{"role":"comms"}],"collect":[{"fact":"qa_url"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":7200}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"call":{"playbook":"message_loop","given":{"audience":"\"Colleagues who get questions; not public yet\"","brief":"summary","needs_expert":"true","needs_legal":"true"},"result":{"holding_text":"draft"}}},{"id":"public_statement","title":{"en":"8. Public statement","nl":"8. Openbare verklaring"},"next":[{"to":"updates","when":"known(\"statement\")"},{"to":"done"}],"guide":{"en":"Those concerned hear it from us first; then everybody else. If it has leaked, do not wait for that.\nNobody asks and the risk is not high? Then you may skip this with the reason.\n","nl":"De betrokkenen horen het eerst van ons; daarna alle anderen. Is het uitgelekt, wacht daar dan niet op.\nVraagt niemand ernaar en is het risico niet hoog? Dan mag je dit overslaan, met de reden.\n"},"owner":[{"role":"comms"}],"collect":[{"fact":"statement_text"},{"fact":"statement"}],"require":[{"that":"risk == \"risk\" || known(\"segments\") || known(\"leaked_at\")","say":{"en":"First tell the people concerned; a statement before that is only for when it has leaked","nl":"Licht eerst de betrokkenen in; eerder een verklaring mag alleen als het is uitgelekt"}},{"that":"!contains_any(statement_text, [\"abundance of caution\", \"no evidence of misuse\", \"we take your privacy seriously\", \"uit voorzorg\", \"wij nemen uw privacy zeer serieus\"])","say":{"en":"Say what happened and what people can do, not how serious you are","nl":"Zeg wat er gebeurde en wat mensen kunnen doen, niet hoe serieus je bent"},"override":["dpo","executive"]}],"skippable":true,"visits":{},"due":[{"of":"leaked_at","within":{"seconds":21600},"when":"known(\"leaked_at\")"},{"of":"aware_at","within":{"seconds":187200}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due-30m","action":{"tell":["owner"]},"offset":{"seconds":1800},"before":true},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]},{"id":"updates","title":{"en":"10. Updates and answers","nl":"10. Updates en antwoorden"},"next":[{"to":"done"}],"guide":{"en":"What is new, what people can do, when you are back (`next_update_at`). Answer questions, but never with anybody''s data: ask them to call.\nIt comes round until the closing post, with `phase=resolved`.\n","nl":"Wat er nieuw is, wat mensen kunnen doen, wanneer je terugkomt (`next_update_at`). Beantwoord vragen, maar nooit met iemands gegevens: laat ze bellen.\nHet komt terug tot het slotbericht, met `phase=resolved`.\n"},"owner":[{"role":"comms"}],"collect":[{"fact":"update_text"},{"fact":"update_post"},{"fact":"phase"},{"fact":"next_update_at","optional":true}],"require":[{"that":"!update_text.matches(\"[0-9]{9}\") && !update_text.matches(\"[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?[0-9]{4}\")","say":{"en":"This looks like somebody''s number or bank account; take it out","nl":"Dit lijkt op iemands nummer of bankrekening; haal het eruit"},"override":["dpo"]}],"visits":{"times":1000},"rungs":[{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+10m","action":{"tell":["deputy"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"repeat":{"due":[{"of":"entered_at","within":{"seconds":14400},"when":"severity == \"L3\""},{"of":"entered_at","within":{"seconds":86400}}],"until":"phase == \"resolved\"","promise":"next_update_at"}}],"step":"respond"},"rating":{"id":"rating","steps":[{"id":"rate","title":{"en":"4. Rate the risk to people","nl":"4. Weeg het risico voor mensen"},"next":[{"to":"prepare_telling","when":"risk == \"high\""},{"to":"done"}],"guide":{"en":"To them, not to us: fraud, exposure, discrimination, danger, loss of control. Who got the data, and could they read it?\n`unlikely` is a decision that you must be able to show later. In doubt, take the higher one.\n","nl":"Voor hen, niet voor ons: fraude, schande, discriminatie, gevaar, geen greep meer op hun gegevens. Wie kreeg ze, en kon die ze lezen?\n`unlikely` is een besluit dat je later moet kunnen laten zien. Twijfel je, neem dan het hoogste.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"likelihood"},{"fact":"harm"},{"fact":"risk_reason"},{"fact":"risk"}],"require":[{"that":"!(risk == \"unlikely\" && likelihood == \"high\")","say":{"en":"Likely harm and an unlikely risk do not go together","nl":"Waarschijnlijke schade en een onwaarschijnlijk risico gaan niet samen"}}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":86400}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["legal","executive"]},"offset":{}}]},{"id":"prepare_telling","title":{"en":"7a. Write to the people: prepare","nl":"7a. Mensen inlichten: voorbereiden"},"next":[{"to":"tell_people"}],"guide":{"en":"Which groups, and one text in plain words that your neighbour understands. First what they can do now, then what happened.\nNo \"out of an abundance of caution\", no blame.\n","nl":"Welke groepen, en één tekst in gewone woorden die je buurvrouw snapt. Eerst wat ze nu kunnen doen, dan wat er gebeurde.\nGeen \"uit voorzorg\", geen verwijten.\n"},"owner":[{"role":"care"}],"collect":[{"fact":"segments"},{"fact":"people_text"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":129600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"approve":[{"by":["dpo"],"not_author":true,"within":{"seconds":7200},"rounds":2}]},{"id":"tell_people","title":{"en":"7. Tell the people","nl":"7. Licht de mensen in"},"next":[{"to":"done"}],"guide":{"en":"Group by group. Add a group when you find another one. Pass it on when every group is told or excused.\n","nl":"Groep voor groep. Vind je er nog een, voeg die toe. Rond af als elke groep is ingelicht of een uitzondering heeft.\n"},"owner":[{"role":"care"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":172800}}],"rungs":[{"label":"due","action":{"tell":["dpo"]},"offset":{}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"each":{"item":"segment","track":"tell_people[]","source":"segments"}}],"step":"respond"},"register":{"id":"register","steps":[{"id":"register_entry","title":{"en":"9. Enter it in the breach register","nl":"9. Zet het in het datalekregister"},"next":[{"to":"done"}],"guide":{"en":"Every breach, also one that nobody had to be told about: the facts, the effects, what was done.\n","nl":"Elk datalek, ook een dat aan niemand gemeld hoefde te worden: de feiten, de gevolgen, wat eraan gedaan is.\n"},"owner":[{"role":"dpo"}],"collect":[{"fact":"effects"},{"fact":"remedy"},{"fact":"register_no"}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":259200}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["dpo"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}],"confidential":["security","dpo","legal","executive"]}],"step":"respond","outlives":true},"tell_people[]":{"id":"tell_people[]","steps":[{"id":"tell_segment","title":{"en":"Tell this group","nl":"Licht deze groep in"},"next":[{"to":"done"}],"guide":{"en":"Directly: mail, letter or phone, and nothing else in that message. Then put down `sent_count` and `bounced`; those that come back get a second way.\nNot writing to them? Then `exemption` says which exemption, and `exemption_reason` why.\n","nl":"Rechtstreeks: mail, brief of telefoon, en niets anders in dat bericht. Vul dan `sent_count` en `bounced` in; wat terugkomt krijgt een tweede weg.\nSchrijf je ze niet? Dan zegt `exemption` welke uitzondering, en `exemption_reason` waarom.\n"},"owner":[{"role":"care"}],"collect":[{"fact":"exemption"},{"fact":"exemption_reason","optional":true},{"fact":"sent_count","optional":true},{"fact":"bounced","optional":true},{"fact":"public_notice","optional":true}],"require":[{"that":"exemption != \"none\" || (known(\"sent_count\") && known(\"bounced\"))","say":{"en":"Put down how many were sent and how many came back","nl":"Vul in hoeveel er verstuurd zijn en hoeveel er terugkwamen"}},{"that":"exemption == \"none\" || known(\"exemption_reason\")","say":{"en":"An exemption needs its reason","nl":"Een uitzondering heeft een reden nodig"}},{"that":"exemption != \"disproportionate\" || known(\"public_notice\")","say":{"en":"Too much effort to write to them means a public notice instead; add its address","nl":"Te veel moeite om te schrijven betekent een openbare mededeling; geef het adres"}}],"visits":{},"due":[{"of":"aware_at","within":{"seconds":172800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","dpo"]},"offset":{}}]}],"step":"tell_people","item":"segment","facts":["exemption","exemption_reason","sent_count","bounced","public_notice"]}},"description":{"en":"Find out, contain, rate the risk, notify the authority within 72 hours, tell the people, keep the record.","nl":"Uitzoeken, indammen, risico wegen, binnen 72 uur melden bij de toezichthouder, mensen inlichten, vastleggen."},"roles":{"care":{"id":"care","title":{"en":"Customer care","nl":"Klantenservice"},"deputy":"comms"},"comms":{"id":"comms","title":{"en":"Communications lead","nl":"Hoofd communicatie"},"deputy":"dpo"},"deputy_executive":{"id":"deputy_executive","title":{"en":"Stands in for the board","nl":"Vervangt de directie"}},"dpo":{"id":"dpo","title":{"en":"Data protection officer","nl":"Functionaris gegevensbescherming"},"deputy":"legal"},"executive":{"id":"executive","title":{"en":"Board or director","nl":"Directie"},"deputy":"deputy_executive"},"legal":{"id":"legal","title":{"en":"Legal","nl":"Jurist"},"deputy":"executive"},"security":{"id":"security","title":{"en":"IT security on call","nl":"IT-beveiliging op piket"},"deputy":"dpo"}},"calendars":{},"facts":{"authority_ref":{"id":"authority_ref","type":"text","title":{"en":"Reference number of the notification","nl":"Nummer van de melding"},"max":100.0},"aware_at":{"id":"aware_at","type":"datetime","title":{"en":"Since when you are reasonably certain","nl":"Sinds wanneer je het redelijk zeker weet"},"help":{"en":"The 72 hours run from here. The honest moment, not the moment of typing. It can be corrected.","nl":"Vanaf hier lopen de 72 uur. Het eerlijke moment, niet het moment van typen. Het kan verbeterd worden."}},"bounced":{"id":"bounced","type":"int","title":{"en":"How many came back","nl":"Hoeveel teruggekomen"},"min":0.0},"closing_note":{"id":"closing_note","type":"text","title":{"en":"How it ended, in two sentences","nl":"Hoe het afliep, in twee zinnen"}},"consequences":{"id":"consequences","type":"text","title":{"en":"Likely consequences","nl":"Waarschijnlijke gevolgen"},"confidential":["security","dpo","legal","executive"]},"contain_actions":{"id":"contain_actions","type":"text","title":{"en":"What you did to stop it","nl":"Wat je deed om het te stoppen"},"confidential":["security","dpo","legal","executive"]},"contained_at":{"id":"contained_at","type":"datetime","title":{"en":"Since when nothing more leaks","nl":"Sinds wanneer er niets meer lekt"}},"controller":{"id":"controller","type":"text","title":{"en":"Whose data they are, and whom you told there","nl":"Van wie de gegevens zijn, en wie je daar inlichtte"}},"controller_told_at":{"id":"controller_told_at","type":"datetime","title":{"en":"When you told them","nl":"Wanneer je dat deed"}},"data_categories":{"id":"data_categories","type":"choices","title":{"en":"What kinds of data","nl":"Wat voor gegevens"},"of":["contact","login","financial","identity_number","health","location","children","messages","other"]},"delay_reason":{"id":"delay_reason","type":"text","title":{"en":"Why it is later than 72 hours","nl":"Waarom het later is dan 72 uur"}},"detected_at":{"id":"detected_at","type":"datetime","title":{"en":"When one of us first heard of it","nl":"Wanneer iemand van ons er het eerst van hoorde"}},"dpo_contact":{"id":"dpo_contact","type":"text","title":{"en":"Whom the authority can reach","nl":"Wie de toezichthouder kan bereiken"}},"effects":{"id":"effects","type":"text","title":{"en":"Effects, for the register","nl":"Gevolgen, voor het register"},"confidential":["security","dpo","legal","executive"]},"evidence":{"id":"evidence","type":"file","title":{"en":"Evidence, kept as it was","nl":"Bewijs, bewaard zoals het was"},"help":{"en":"Logs, mail, disk image. Copy before anybody repairs anything.","nl":"Logs, mail, schijfkopie. Kopieer voordat iemand iets repareert."},"confidential":["security","dpo","legal","executive"]},"exemption":{"id":"exemption","type":"choice","title":{"en":"Is there a reason not to write to this group?","nl":"Is er een reden om deze groep niet te schrijven?"},"help":{"en":"none: write. encrypted: nobody can read it. risk_removed: it can no longer do harm. disproportionate: too much effort, so a public notice instead.","nl":"none: schrijven. encrypted: niemand kan het lezen. risk_removed: het kan geen kwaad meer. disproportionate: te veel moeite, dus een openbare mededeling."},"of":["none","encrypted","risk_removed","disproportionate"]},"exemption_reason":{"id":"exemption_reason","type":"text","title":{"en":"Why that applies","nl":"Waarom dat zo is"}},"found_via":{"id":"found_via","type":"choice","title":{"en":"How we found out","nl":"Hoe we erachter kwamen"},"of":["monitoring","employee","customer","press","processor","attacker","other"]},"harm":{"id":"harm","type":"choice","title":{"en":"How bad would it be","nl":"Hoe erg zou het zijn"},"of":["small","serious","grave"],"confidential":["security","dpo","legal","executive"]},"holding_text":{"id":"holding_text","type":"text","title":{"en":"Holding line, approved","nl":"Woordvoeringslijn, akkoord"}},"is_breach":{"id":"is_breach","type":"bool","title":{"en":"Are you reasonably certain that it is a breach?","nl":"Weet je redelijk zeker dat het een datalek is?"},"help":{"en":"Lost, stolen, changed, deleted or seen by the wrong person: all of these count. A suspicion is not yet certainty.","nl":"Kwijt, gestolen, veranderd, gewist of gezien door de verkeerde: dat telt allemaal. Een vermoeden is nog geen zekerheid."}},"leak_post":{"id":"leak_post","type":"post","title":{"en":"Your answer to it, as posted","nl":"Je antwoord daarop, zoals geplaatst"}},"leak_url":{"id":"leak_url","type":"url","title":{"en":"Where it was published","nl":"Waar het gepubliceerd is"}},"leaked_at":{"id":"leaked_at","type":"datetime","title":{"en":"When it became public","nl":"Wanneer het openbaar werd"}},"likelihood":{"id":"likelihood","type":"choice","title":{"en":"How likely is harm to people","nl":"Hoe waarschijnlijk is schade voor mensen"},"of":["low","medium","high"],"confidential":["security","dpo","legal","executive"]},"measures_taken":{"id":"measures_taken","type":"text","title":{"en":"Measures taken or planned","nl":"Genomen of geplande maatregelen"},"confidential":["security","dpo","legal","executive"]},"nature":{"id":"nature","type":"text","title":{"en":"Nature of the breach, as notified","nl":"Aard van het datalek, zoals gemeld"},"confidential":["security","dpo","legal","executive"]},"next_supplement_at":{"id":"next_supplement_at","type":"datetime","title":{"en":"When you promised the authority the next addition","nl":"Wanneer je de volgende aanvulling beloofde"}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"en":"When you promised the next update","nl":"Wanneer je de volgende update beloofde"}},"nis2":{"id":"nis2","type":"bool","title":{"en":"Are we under NIS2, and is this a significant incident?","nl":"Vallen we onder NIS2, en is dit een significant incident?"}},"nis2_final_ref":{"id":"nis2_final_ref","type":"text","title":{"en":"Reference of the final report","nl":"Nummer van het eindverslag"},"max":100.0},"nis2_report_at":{"id":"nis2_report_at","type":"datetime","title":{"en":"When that report was submitted","nl":"Wanneer die melding gedaan is"}},"nis2_report_ref":{"id":"nis2_report_ref","type":"text","title":{"en":"Reference of the 72-hour report","nl":"Nummer van de melding na 72 uur"},"max":100.0},"nis2_warning_ref":{"id":"nis2_warning_ref","type":"text","title":{"en":"Reference of the early warning","nl":"Nummer van de vroegtijdige waarschuwing"},"max":100.0},"over_at":{"id":"over_at","type":"datetime","title":{"en":"When it was over for the people concerned","nl":"Wanneer het voor de betrokkenen voorbij was"}},"people_approx":{"id":"people_approx","type":"int","title":{"en":"About how many people","nl":"Ongeveer hoeveel mensen"},"min":0.0},"people_text":{"id":"people_text","type":"text","title":{"en":"What you write to them, in plain words","nl":"Wat je hun schrijft, in gewone woorden"},"help":{"en":"What happened, what it can mean for you, what we do, what you can do now, whom to call.","nl":"Wat er gebeurde, wat het voor je kan betekenen, wat wij doen, wat je nu zelf kunt doen, wie je kunt bellen."}},"phase":{"id":"phase","type":"choice","title":{"en":"Where things stand","nl":"Hoe het ervoor staat"},"help":{"en":"resolved: this was the closing post.","nl":"resolved: dit was het slotbericht."},"of":["investigating","fixing","monitoring","resolved"]},"processor":{"id":"processor","type":"bool","title":{"en":"Are we only the processor of these data?","nl":"Zijn wij alleen verwerker van deze gegevens?"},"help":{"en":"Yes: they belong to a customer of ours, who has to notify. No: they are ours.","nl":"Ja: ze zijn van een klant van ons, die moet melden. Nee: ze zijn van ons."}},"public_notice":{"id":"public_notice","type":"url","title":{"en":"The public notice instead","nl":"De openbare mededeling in plaats daarvan"}},"qa_url":{"id":"qa_url","type":"url","title":{"en":"Questions and answers for care","nl":"Vragen en antwoorden voor de klantenservice"},"optional":true},"records_approx":{"id":"records_approx","type":"int","title":{"en":"About how many records","nl":"Ongeveer hoeveel records"},"min":0.0},"register_no":{"id":"register_no","type":"text","title":{"en":"Number in the breach register","nl":"Nummer in het datalekregister"},"max":100.0,"confidential":["security","dpo","legal","executive"]},"register_note":{"id":"register_note","type":"text","title":{"en":"What it was, and why it is no breach","nl":"Wat het was, en waarom het geen datalek is"}},"remedy":{"id":"remedy","type":"text","title":{"en":"What was done about it, for the register","nl":"Wat eraan gedaan is, voor het register"},"confidential":["security","dpo","legal","executive"]},"risk":{"id":"risk","type":"choice","title":{"en":"Risk to the people concerned","nl":"Risico voor de betrokkenen"},"help":{"en":"unlikely: register only. risk: the authority. high: the authority and the people themselves.","nl":"unlikely: alleen register. risk: de toezichthouder. high: de toezichthouder en de mensen zelf."},"of":["unlikely","risk","high"]},"risk_reason":{"id":"risk_reason","type":"text","title":{"en":"Why you rate it so","nl":"Waarom je het zo inschat"},"confidential":["security","dpo","legal","executive"]},"segments":{"id":"segments","type":"list","title":{"en":"Groups of people to tell","nl":"Groepen mensen om in te lichten"},"help":{"en":"One entry for each group that gets its own text, such as customers, former customers, staff.","nl":"Eén per groep met een eigen tekst, zoals klanten, oud-klanten, medewerkers."},"min":1.0},"sent_count":{"id":"sent_count","type":"int","title":{"en":"How many were sent","nl":"Hoeveel verstuurd"},"min":0.0},"severity":{"id":"severity","type":"choice","title":{"en":"Severity","nl":"Ernst"},"help":{"en":"L3: the press has it, many people, or data that can do real harm. In doubt, take the higher one.","nl":"L3: de pers heeft het, veel mensen, of gegevens die echt kwaad kunnen. Twijfel je, kies de hoogste."},"of":["L1","L2","L3"]},"statement":{"id":"statement","type":"post","title":{"en":"The public statement, as posted","nl":"De openbare verklaring, zoals geplaatst"}},"statement_text":{"id":"statement_text","type":"text","title":{"en":"Text of the public statement","nl":"Tekst van de openbare verklaring"}},"still_unknown":{"id":"still_unknown","type":"choices","title":{"en":"What is not known yet","nl":"Wat nog niet bekend is"},"help":{"en":"Not knowing is allowed: notify in time and send the rest later. An empty list means it is complete.","nl":"Niet weten mag: meld op tijd en vul later aan. Een lege lijst betekent dat alles erin staat."},"of":["people","records","consequences","measures"]},"submitted_at":{"id":"submitted_at","type":"datetime","title":{"en":"When it was submitted","nl":"Wanneer de melding gedaan is"}},"summary":{"id":"summary","type":"text","title":{"en":"What may have happened, in one sentence","nl":"Wat er gebeurd kan zijn, in één zin"},"help":{"en":"No names, no passwords, no leaked data: many people read this line.","nl":"Geen namen, geen wachtwoorden, geen gelekte gegevens: veel mensen lezen deze regel."},"max":500.0},"supplement_ref":{"id":"supplement_ref","type":"text","title":{"en":"Reference number of the addition","nl":"Nummer van de aanvulling"},"max":100.0},"systems":{"id":"systems","type":"text","title":{"en":"Which systems and files","nl":"Welke systemen en bestanden"},"confidential":["security","dpo","legal","executive"]},"update_post":{"id":"update_post","type":"post","title":{"en":"The update, as posted","nl":"De update, zoals geplaatst"}},"update_text":{"id":"update_text","type":"text","title":{"en":"Text of this update","nl":"Tekst van deze update"}}},"open":["summary","detected_at"],"key":null,"labels":["severity","risk"],"signals":{"contained":{"id":"contained","title":{"en":"Nothing more leaks","nl":"Er lekt niets meer"},"collect":[{"fact":"contained_at"},{"fact":"contain_actions"}],"tell":["dpo"]},"leaked_publicly":{"id":"leaked_publicly","title":{"en":"It is in public","nl":"Het is naar buiten gekomen"},"collect":[{"fact":"leaked_at"},{"fact":"leak_url"}],"set":{"severity":"L3"},"tell":["comms","dpo","executive"],"start":["leak"]}},"never":[],"measures":{"authority_in_time":{"id":"authority_in_time","title":{"en":"Authority notified","nl":"Gemeld bij de toezichthouder"},"start":{"what":"fact","name":"aware_at"},"stop":{"what":"fact","name":"submitted_at"},"target":{"seconds":259200}},"certain":{"id":"certain","title":{"en":"From first word to certainty","nl":"Van eerste woord tot zekerheid"},"start":{"what":"fact","name":"detected_at"},"stop":{"what":"fact","name":"aware_at"},"target":{"seconds":86400}},"contained":{"id":"contained","title":{"en":"Contained","nl":"Ingedamd"},"start":{"what":"fact","name":"aware_at"},"stop":{"what":"fact","name":"contained_at"}},"leak_answered":{"id":"leak_answered","title":{"en":"Leak answered","nl":"Antwoord op het uitlekken"},"start":{"what":"received","name":"leaked_publicly"},"stop":{"what":"left","name":"answer_leak"},"target":{"seconds":3600}}},"called":{"after_action":{"language":1,"id":"after_action","version":"1.0.0","title":{"en":"Look back and change something","nl":"Evalueer en verander iets"},"timezone":"Europe/Amsterdam","ends":{"learned":{"title":{"en":"Discussed, shared, and the actions are running","nl":"Besproken, gedeeld, en de acties lopen"}},"let_be":{"title":{"en":"Too small to meet about","nl":"Te klein om over bijeen te komen"}}},"tracks":{"actions":{"id":"actions","steps":[{"id":"carry_out","title":{"en":"The actions","nl":"De acties"},"next":[{"to":"done"}],"owner":[{"role":"incident_lead"}],"visits":{},"due":[{"of":"entered_at","within":{"days":90}}],"rungs":[{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+7d","action":{"tell":["owner","deputy"]},"offset":{"days":7}}],"each":{"item":"action","track":"carry_out[]","source":"actions"}}],"step":"follow_up","outlives":true},"carry_out[]":{"id":"carry_out[]","steps":[{"id":"agree","title":{"en":"Who does it, by when","nl":"Wie doet het, wanneer"},"next":[{"to":"recheck"}],"owner":[{"role":"incident_lead"}],"collect":[{"fact":"action_owner"},{"fact":"action_due"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"recheck","title":{"en":"Is it done?","nl":"Is het gedaan?"},"next":[{"to":"done"}],"guide":{"en":"Ask the person, not the list. Not done? Say what is in the way; it comes back in a month.\n","nl":"Vraag het de persoon, niet de lijst. Niet gedaan? Zeg wat in de weg zit; over een maand komt het terug.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"action_state"},{"fact":"action_note"}],"visits":{"times":1000},"due":[{"of":"action_due"}],"rungs":[{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+7d","action":{"tell":["owner","deputy"]},"offset":{"days":7}}],"repeat":{"due":[{"of":"entered_at","within":{"days":30}}],"until":"action_state != \"open\""}}],"step":"carry_out","item":"action","facts":["action_owner","action_due","action_state","action_note"]},"main":{"id":"main","steps":[{"id":"schedule","title":{"en":"Set the meeting now","nl":"Plan de bijeenkomst nu"},"next":[{"to":"let_be","when":"!known(\"meeting_at\")"},{"to":"write_report"}],"guide":{"en":"Now, while people remember. Everybody who did something comes, also the one who made the mistake. Nobody is to blame\nfor doing what made sense at that moment.\n\nNothing to learn from this one? Skip it, and say why.\n","nl":"Nu, terwijl mensen het nog weten. Iedereen die iets deed komt, ook wie de fout maakte. Niemand krijgt de schuld van wat\nop dat moment logisch was.\n\nValt er niets te leren? Sla deze stap over en zeg waarom.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"meeting_at"},{"fact":"report_by"}],"require":[{"that":"meeting_at > now","say":{"en":"The meeting has to lie ahead","nl":"De bijeenkomst moet nog komen"}},{"that":"report_by <= meeting_at - duration(\"24h\")","say":{"en":"Give people 24 hours to read the report before the meeting","nl":"Geef mensen 24 uur om het verslag te lezen voor de bijeenkomst"},"override":["incident_lead"]},{"that":"!known(\"severity\") || severity != \"L3\" || meeting_at <= over_at + duration(\"72h\")","say":{"en":"After a crisis you meet within three days","nl":"Na een crisis kom je binnen drie dagen bijeen"},"override":["approver","executive"]}],"skippable":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"write_report","title":{"en":"Write the report","nl":"Schrijf het verslag"},"next":[{"to":"meet"}],"guide":{"en":"Take the timeline from the log (`seawall report`), not from memory. Decisions with what was known then. Also where you were\nmerely lucky. No names in what went wrong.\n","nl":"Haal het tijdverloop uit het logboek (`seawall report`), niet uit je hoofd. Beslissingen met wat toen bekend was. Ook waar\nje gewoon geluk had. Geen namen bij wat misging.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"report"},{"fact":"report_check"}],"require":[{"that":"report_check.all(item, report_check[item])","say":{"en":"Something is missing in the report; tick what is in it","nl":"Er ontbreekt iets in het verslag; vink af wat erin staat"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"report_by"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"meet","title":{"en":"Meet","nl":"Kom bijeen"},"next":[{"to":"follow_up"}],"guide":{"en":"Read together, then three questions: what worked, what did not, what do we change? Every action gets one name and one date.\nThree actions that are done are worth more than thirty on a list.\n","nl":"Lees samen, dan drie vragen: wat werkte, wat niet, wat veranderen we? Elke actie krijgt één naam en één datum. Drie acties die\ngebeuren zijn meer waard dan dertig op een lijst.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"lessons"},{"fact":"playbook_changes"},{"fact":"actions"}],"visits":{},"due":[{"of":"over_at","within":{"seconds":259200},"when":"severity == \"L3\""},{"of":"over_at","within":{"days":5},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]},{"id":"follow_up","title":{"en":"Carry it out","nl":"Voer het uit"},"next":[{"to":"learned"}],"guide":{"en":"Tell everybody what came of it; then this is over. The actions go on asking until each of them is done.\n","nl":"Vertel iedereen wat eruit kwam; dan is dit voorbij. De acties blijven vragen tot ze allemaal gedaan zijn.\n"},"owner":[{"role":"incident_lead"}],"visits":{},"tracks":{"names":["sharing","actions"],"needed":["sharing"]}}]},"sharing":{"id":"sharing","steps":[{"id":"share","title":{"en":"Tell what came of it","nl":"Vertel wat eruit kwam"},"next":[{"to":"done"}],"guide":{"en":"The team, whoever was on call, and those who will have the next shift. In public too, if people outside asked for it.\n","nl":"Het team, wie piket had, en wie de volgende dienst heeft. Ook naar buiten, als mensen daarom vroegen.\n"},"owner":[{"role":"incident_lead"}],"collect":[{"fact":"shared_with"}],"visits":{},"due":[{"of":"entered_at","within":{"days":2},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner","deputy"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","approver"]},"offset":{"days":1}},{"label":"due+3d","action":{"tell":["owner","executive"]},"offset":{"days":3}}]}],"step":"follow_up"}},"description":{"en":"Meet soon, read first, blame nobody, and keep asking until what was agreed is done.","nl":"Kom snel bijeen, lees vooraf, geef niemand de schuld, en blijf vragen tot het afgesprokene gedaan is."},"roles":{"approver":{"id":"approver","title":{"en":"Head of communications","nl":"Hoofd communicatie"},"deputy":"executive"},"executive":{"id":"executive","title":{"en":"Board or director","nl":"Directie"}},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"action_due":{"id":"action_due","type":"datetime","title":{"en":"By when","nl":"Wanneer het klaar is"}},"action_note":{"id":"action_note","type":"text","title":{"en":"What was done, or what is in the way","nl":"Wat er gedaan is, of wat in de weg zit"}},"action_owner":{"id":"action_owner","type":"person","title":{"en":"Who does it","nl":"Wie het doet"},"help":{"en":"One person. A department does nothing.","nl":"Eén persoon. Een afdeling doet niets."}},"action_state":{"id":"action_state","type":"choice","title":{"en":"How it stands","nl":"Hoe het ermee staat"},"of":["open","done","given_up"]},"actions":{"id":"actions","type":"list","title":{"en":"What is going to be done","nl":"Wat er gedaan gaat worden"},"help":{"en":"One entry for each action, short: it becomes the name of its own reminder.","nl":"Eén regel voor elke actie, kort: zo heet straks de herinnering."}},"lessons":{"id":"lessons","type":"text","title":{"en":"What you learned","nl":"Wat je leerde"}},"meeting_at":{"id":"meeting_at","type":"datetime","title":{"en":"When you meet","nl":"Wanneer je bijeenkomt"}},"over_at":{"id":"over_at","type":"datetime","title":{"en":"When it was over","nl":"Wanneer het voorbij was"}},"playbook_changes":{"id":"playbook_changes","type":"text","title":{"en":"What changes in the playbook","nl":"Wat er in het draaiboek verandert"},"help":{"en":"Also \"nothing\", with the reason.","nl":"Ook \"niets\", met de reden."}},"report":{"id":"report","type":"url","title":{"en":"Where the report is","nl":"Waar het verslag staat"}},"report_by":{"id":"report_by","type":"datetime","title":{"en":"When the report is out","nl":"Wanneer het verslag rondgaat"},"help":{"en":"24 hours before the meeting, so that everybody can read it.","nl":"24 uur voor de bijeenkomst, zodat iedereen het kan lezen."}},"report_check":{"id":"report_check","type":"checklist","title":{"en":"Is all of this in it?","nl":"Staat dit er allemaal in?"},"items":["summary","what_happened","causes","what_worked","what_did_not","luck","impact_in_numbers","timeline","decisions_and_why","messages_sent","deadlines"]},"severity":{"id":"severity","type":"choice","title":{"en":"Severity","nl":"Ernst"},"optional":true,"of":["L0","L1","L2","L3"]},"shared_with":{"id":"shared_with","type":"text","title":{"en":"Who has read the outcome","nl":"Wie de uitkomst gelezen heeft"}},"what":{"id":"what","type":"text","title":{"en":"What it was about, in a sentence","nl":"Waar het om ging, in één zin"}}},"open":["what","over_at"],"key":null,"labels":["severity"],"signals":{},"never":[],"measures":{"met":{"id":"met","title":{"en":"Met in time","nl":"Op tijd bijeen"},"start":{"what":"fact","name":"over_at"},"stop":{"what":"left","name":"meet"},"target":{"days":5},"calendar":"office"}},"called":{}},"message_loop":{"language":1,"id":"message_loop","version":"1.0.0","title":{"en":"One message, from draft to post","nl":"Eén bericht, van concept tot plaatsing"},"timezone":"Europe/Amsterdam","ends":{"dropped":{"title":{"en":"Not posted, on purpose","nl":"Bewust niet geplaatst"}},"published":{"title":{"en":"It is out","nl":"Het is geplaatst"},"due":{"seconds":21600}},"superseded":{"title":{"en":"Things moved on before it was out, so it was not posted","nl":"De situatie veranderde voor het eruit was, dus het is niet geplaatst"}}},"tracks":{"main":{"id":"main","steps":[{"id":"write","title":{"en":"Write it and have it read","nl":"Schrijf het en laat het lezen"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"check"}],"guide":{"en":"A quarter of an hour to write, a quarter of an hour to be read. Start with the people, then the matter, then what you do\nnow. Put your name under it.\n\nWhen you advance the step, whoever has to read it is told, all at the same time. They speak up only if it must not go\nout like this; taste is no reason. After two refusals nobody can refuse any more.\n\nWriting for your own approval does not count. Alone tonight? Approve it yourself with `--override` and say why.\n","nl":"Een kwartier om te schrijven, een kwartier om te laten lezen. Begin bij de mensen, dan de zaak, dan wat je nu doet.\nZet je naam eronder.\n\nRond je de stap af, dan krijgt iedereen die moet lezen tegelijk bericht. Ze zeggen alleen iets als het zo echt niet naar\nbuiten kan; smaak is geen reden. Na twee keer nee kan niemand meer nee zeggen.\n\nJe eigen tekst goedkeuren telt niet. Ben je vannacht alleen? Keur hem dan goed met `--override` en zeg waarom.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"honesty_check"},{"fact":"for_phase","optional":true},{"fact":"template_text","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"!known(\"must_open_with\") || draft.contains(must_open_with)","say":{"en":"The sentence that was agreed is not in it word for word","nl":"De afgesproken zin staat er niet letterlijk in"}},{"that":"honesty_check.all(item, honesty_check[item])","say":{"en":"Say what you know, what you do not know and what you are doing","nl":"Zeg wat je weet, wat je niet weet en wat je doet"},"override":["incident_lead"]},{"that":"!known(\"template_text\") || similarity(draft, template_text) < 0.8","say":{"en":"This is still nearly the standard text; make it yours","nl":"Dit is nog bijna de standaardtekst; maak er je eigen tekst van"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"calm down\", \"our records show\", \"you should have\", \"you misunderstood\", \"overreacting\", \"as we already said\", \"no comment\",\n  \"doe rustig\", \"rustig aan\", \"volgens onze gegevens\", \"je had moeten\", \"u had moeten\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\",\n  \"overdreven\", \"zoals we al zeiden\", \"zoals wij al zeiden\", \"geen commentaar\"])\n","say":{"en":"This sounds defensive; take out what puts the blame on them","nl":"Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"any inconvenience\", \"the inconvenience\", \"inconvenience caused\", \"re-accommodate\", \"valued customer\",\n  \"eventueel ongemak\", \"eventuele ongemak\", \"het ongemak\", \"mogelijk ongemak\", \"gewaardeerde klant\"])\n","say":{"en":"Name what happened to them; \"any inconvenience\" says that you did not look","nl":"Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"fixed by tonight\", \"fixed by tomorrow\", \"fixed by the end\", \"solved by tonight\", \"solved by tomorrow\",\n  \"solved by the end\", \"fixed within\", \"solved within\", \"fixed tomorrow\", \"solved tomorrow\", \"back up by\", \"opgelost binnen\", \"opgelost voor morgen\",\n  \"opgelost voor het einde\", \"morgen opgelost\", \"vandaag opgelost\", \"vandaag nog opgelost\", \"binnen een uur opgelost\", \"binnen 24 uur opgelost\"])\n","say":{"en":"Do not promise when it is fixed; promise when you will be back with news","nl":"Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":3,"to":"decide"},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}],"approve":[{"by":["approver","legal","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal && known(\"needs_expert\") && needs_expert"},{"by":["approver","legal"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal"},{"by":["approver","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_expert\") && needs_expert"},{"by":["approver"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"!known(\"needs_approval\") || needs_approval"}]},{"id":"check","title":{"en":"Check the facts once more","nl":"Controleer de feiten nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"publish","when":"accurate"},{"to":"write"}],"guide":{"en":"Five minutes. Names, numbers, times, links: is every one of them right? Leave the wording alone.\n","nl":"Vijf minuten. Namen, getallen, tijden, links: kloppen ze allemaal? Laat de woorden zoals ze zijn.\n"},"owner":[{"role":"problem_owner"}],"collect":[{"fact":"accurate"},{"fact":"wrong_fact","optional":true}],"require":[{"that":"!known(\"accurate\") || accurate || wrong_fact != \"\"","say":{"en":"Say which fact is wrong and what is right","nl":"Zeg welk feit niet klopt en wat wel klopt"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":300}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"decide","title":{"en":"Time is up: one person decides","nl":"De tijd is om: één persoon beslist"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"dropped","when":"decision == \"drop_it\""},{"to":"rewrite","when":"decision == \"write_again\""},{"to":"publish"}],"guide":{"en":"The readers did not finish in time, or the facts were not checked. You decide now, alone.\n\nA text that was approved beforehand may always go out. What legal had to read and did not read stays in: take the\nstandard text, or have it written again without the delicate part.\n","nl":"De lezers waren niet op tijd klaar, of de feiten zijn niet nagekeken. Jij beslist nu, alleen.\n\nEen vooraf goedgekeurde tekst mag altijd naar buiten. Wat de jurist moest lezen en niet las blijft binnen: neem de\nstandaardtekst, of laat het opnieuw schrijven zonder het gevoelige deel.\n"},"owner":[{"role":"approver"}],"collect":[{"fact":"decision"},{"fact":"decision_reason"}],"require":[{"that":"decision != \"post_it\" || !known(\"needs_legal\") || !needs_legal","say":{"en":"Legal had to read this and did not; take the standard text or have it written again","nl":"De jurist moest dit lezen en deed dat niet; neem de standaardtekst of laat het opnieuw schrijven"},"override":["incident_lead"]},{"that":"decision != \"post_it\" || known(\"draft\")","say":{"en":"There is no draft to post","nl":"Er is geen concept om te plaatsen"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":10},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"rewrite","title":{"en":"Write it once more","nl":"Schrijf het nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"decide"}],"guide":{"en":"Only what the approver asked for. It goes back to the same person, to nobody else.\n","nl":"Alleen wat gevraagd is. Het gaat terug naar dezelfde persoon, naar niemand anders.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"for_phase","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"publish","title":{"en":"Post it","nl":"Plaats het"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"published"}],"guide":{"en":"Post it where these people are, from the account they know, exactly as it was approved. Then record the link, and when\nyou promised to be back.\n","nl":"Plaats het waar deze mensen zijn, vanaf het account dat ze kennen, precies zoals het goedgekeurd is. Leg dan de link\nvast, en wanneer je beloofde terug te komen.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"message"},{"fact":"next_update_at","optional":true}],"require":[{"that":"(known(\"phase\") && phase == \"resolved\") || next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}}],"skip":"phase != for_phase","visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]}]}},"description":{"en":"Write it, have it read by few people at once, check the facts, post it. Two rounds at most.","nl":"Schrijf het, laat het door weinig mensen tegelijk lezen, controleer de feiten, plaats het. Hoogstens twee rondes."},"roles":{"approver":{"id":"approver","title":{"en":"The one who approves","nl":"Wie akkoord geeft"},"deputy":"deputy_approver"},"author":{"id":"author","title":{"en":"Who writes the message","nl":"Wie het bericht schrijft"}},"deputy_approver":{"id":"deputy_approver","title":{"en":"Stands in for the approver","nl":"Vervangt wie akkoord geeft"}},"deputy_legal":{"id":"deputy_legal","title":{"en":"Stands in for legal","nl":"Vervangt de jurist"}},"expert":{"id":"expert","title":{"en":"Who knows the subject","nl":"Wie het onderwerp kent"},"deputy":"problem_owner"},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"},"legal":{"id":"legal","title":{"en":"Legal","nl":"Jurist"},"deputy":"deputy_legal"},"listener":{"id":"listener","title":{"en":"Who posts it","nl":"Wie het plaatst"},"deputy":"author"},"problem_owner":{"id":"problem_owner","title":{"en":"Who knows the facts of this case","nl":"Wie de feiten van deze zaak kent"}}},"calendars":{},"facts":{"accurate":{"id":"accurate","type":"bool","title":{"en":"Is every fact in it right?","nl":"Klopt elk feit erin?"}},"audience":{"id":"audience","type":"text","title":{"en":"Who is it for?","nl":"Voor wie is het?"},"help":{"en":"One audience. Staff and press each get a message of their own.","nl":"Eén doelgroep. Personeel en pers krijgen elk hun eigen bericht."}},"brief":{"id":"brief","type":"text","title":{"en":"What must they know, do or feel after reading it?","nl":"Wat moeten ze na het lezen weten, doen of voelen?"}},"decision":{"id":"decision","type":"choice","title":{"en":"What happens to it?","nl":"Wat gebeurt ermee?"},"help":{"en":"post_it: as it is. post_standard_text: a text approved beforehand instead. write_again: one more time. drop_it: not posted.","nl":"post_it: zoals het is. post_standard_text: in plaats hiervan een vooraf goedgekeurde tekst. write_again: nog één keer. drop_it: niet plaatsen."},"of":["post_it","post_standard_text","write_again","drop_it"]},"decision_reason":{"id":"decision_reason","type":"text","title":{"en":"Why","nl":"Waarom"}},"draft":{"id":"draft","type":"text","title":{"en":"The message, in full","nl":"Het bericht, voluit"}},"for_phase":{"id":"for_phase","type":"choice","title":{"en":"For which phase did you write it?","nl":"Voor welke fase schreef je het?"},"of":["investigating","identified","fixing","monitoring","resolved"]},"honesty_check":{"id":"honesty_check","type":"checklist","title":{"en":"Does it say these three things?","nl":"Staan deze drie dingen erin?"},"items":["what_we_know","what_we_do_not_know","what_we_are_doing"]},"may_admit":{"id":"may_admit","type":"bool","title":{"en":"May it admit a fault?","nl":"Mag het een fout toegeven?"},"help":{"en":"Yes only after legal said so (playbook fault_check).","nl":"Alleen ja nadat de jurist dat zei (draaiboek fault_check)."}},"message":{"id":"message","type":"post","title":{"en":"The message, as posted","nl":"Het bericht, zoals geplaatst"},"help":{"en":"The link to it is enough.","nl":"De link ernaartoe is genoeg."}},"must_open_with":{"id":"must_open_with","type":"text","title":{"en":"The sentence it must contain","nl":"De zin die erin moet staan"}},"needs_approval":{"id":"needs_approval","type":"bool","title":{"en":"Does somebody have to approve it?","nl":"Moet iemand akkoord geven?"},"help":{"en":"No only for small matters and texts approved beforehand. Not filled in means yes.","nl":"Alleen nee bij kleine zaken en vooraf goedgekeurde teksten. Niet ingevuld betekent ja."}},"needs_expert":{"id":"needs_expert","type":"bool","title":{"en":"Must the subject expert read it?","nl":"Moet de vakdeskundige meelezen?"}},"needs_legal":{"id":"needs_legal","type":"bool","title":{"en":"Must legal read it?","nl":"Moet de jurist meelezen?"},"help":{"en":"Yes if it touches fault, safety or personal data. Otherwise no: they are needed elsewhere.","nl":"Ja als het over schuld, veiligheid of persoonsgegevens gaat. Anders nee: ze zijn elders nodig."}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"en":"When you promised the next update","nl":"Wanneer je de volgende update beloofde"}},"phase":{"id":"phase","type":"choice","title":{"en":"Where things stand now","nl":"Hoe het er nu voor staat"},"help":{"en":"If this changes before the message is out, the message is closed unposted.","nl":"Verandert dit voor het bericht eruit is, dan wordt het ongeplaatst gesloten."},"optional":true,"of":["investigating","identified","fixing","monitoring","resolved"]},"signed_by":{"id":"signed_by","type":"text","title":{"en":"First name or initials under it","nl":"Voornaam of initialen eronder"},"max":60.0},"template_text":{"id":"template_text","type":"text","title":{"en":"The standard text you started from, if any","nl":"De standaardtekst waarmee je begon, als die er is"}},"wrong_fact":{"id":"wrong_fact","type":"text","title":{"en":"Which fact is wrong, and what is right","nl":"Welk feit niet klopt, en wat wel klopt"}}},"open":["audience","brief"],"key":null,"labels":["audience"],"signals":{},"never":[],"measures":{"out":{"id":"out","title":{"en":"Message out","nl":"Bericht geplaatst"},"start":{"what":"opened_at"},"stop":{"what":"left","name":"publish"},"target":{"seconds":2400}}},"called":{}}}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','tiny','2.0.0',6,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
seawall: 1                       # the version of the playbook language
id: tiny                         # its name: small letters, digits and _
version: 2.0.0
title: A complaint comes in
timezone: Europe/Amsterdam       # how times are shown

roles:                           # who does what; a roster says which people these are
  listener: {title: Community manager, deputy: lead}
  lead: Incident lead

facts:                           # what is put on record, each with its type
  summary: {type: text, title: What they say}
  serious: {type: bool, title: Is it a real complaint}
  answer: {type: text, title: What you answered}
  lesson: {type: text, title: What you will do differently}

open: [summary]                # nobody can open an incident without this

ends:                            # the ways it can be over
  answered: Answered, and something learned
  ignored: Only a joke

steps:                           # in this order, unless `next` says otherwise
  - id: listen
    title: Read it twice
    guide: Is somebody really unhappy, or is it a joke?
    owner: listener              # told when the step is overdue, and the one who may leave it
    collect: [serious]           # the step cannot be left before this is on record
    due: 15m                     # from the moment the step starts
    on_timeout: {set: {serious: true}, to: reply, tell: lead}   # nobody judged it: take it seriously
    next:                        # the branch: the first rule that holds is taken
      - {when: ''!serious'', to: ignored}
      - {to: reply}

  - id: reply
    title: Answer like a person
    guide: Say what you understood, and what happens now.
    owner: listener
    collect: [answer]
    require:                     # one more condition on leaving, with what to say if it is not met
      - {that: ''!contains_any(answer, ["calm down", "no comment"])'', say: Do not be defensive, override: lead}
    due: 30m
    escalate:                    # who is told when
      - {at: 50%, tell: owner}   # half of the 30 minutes are gone
      - {at: due, tell: deputy}  # the deputy of the owner''s role: the lead
                                 # without `next` it leads to the step below

  - id: close
    title: Learn from it
    owner: lead
    collect: [lesson]
    due: 1d
    next: answered               # the last step names an end
','{"language":1,"id":"tiny","version":"2.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"title":{"":"Answered, and something learned"}},"ignored":{"title":{"":"Only a joke"}}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":[{"role":"listener"}],"collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":[{"action":{"to":"reply","set":{"serious":true},"tell":["lead"]}}]},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":[{"role":"listener"}],"collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":[{"role":"lead"}],"collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[],"signals":{},"never":[],"measures":{},"called":{}}','2026-03-18T16:52:00.000000Z');
CREATE TABLE seawall_request (
	id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	first_seq INTEGER NOT NULL, 
	last_seq INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_request" VALUES('14-0-2','896376fd4d5517647e58191d957ec337f129d8e4686f6eef09ac6aa9acbec7d8',1,4,6);
INSERT INTO "seawall_request" VALUES('14-1-2','ad9f1d4a9b5cef4321cff45e7787f9814c6bf1d281b387c2f8e102c336acc319',1,7,8);
INSERT INTO "seawall_request" VALUES('14-2-10','a29523db9f87b713744b98f971dfaf2847981dcf1c6d98d39145648d622e6963',2,1,5);
INSERT INTO "seawall_request" VALUES('14-3-12','db837afd2d911c55f9e43ebe19751d4d7b8dd1ade733e5967a366cf744297601',3,1,5);
INSERT INTO "seawall_request" VALUES('14-4-39','3e2b70d53068534b0ea3aca4e4346fa8b79387c6899bbd5f6d1c90589914eccf',4,1,13);
INSERT INTO "seawall_request" VALUES('14-5-57','ef6d4e8c9faf08da408e33f244edccae4e49348cf1c70f2b31cc4e8f2398a98b',5,12,17);
INSERT INTO "seawall_request" VALUES('14-6-66','8b80bf97fb8ceaa1c8e78b2fafa3375fec74a686af708472e61c1a2f0e5d2922',6,1,3);
INSERT INTO "seawall_request" VALUES('14-7-71','0506ea0b982c8e5b24e2b462ca5bab3a4ca25f0f5e899d3bebcebbb78af578be',8,1,5);
INSERT INTO "seawall_request" VALUES('14-8-160','fbb2c3c3a5d7edd4463c327af759ccd3d6027f058476892a5c58880149f38297',10,18,26);
INSERT INTO "seawall_request" VALUES('14-9-176','68fec7d5411b61b39a435cd6a64e903a6ad10b5bd4b5838981c878d42f7a691c',10,27,36);
INSERT INTO "seawall_request" VALUES('14-10-185','62af9b0f5ef7940c188eb3a05dcf78a162484a5eed5b4a93cbe04626881ffd90',11,1,3);
INSERT INTO "seawall_request" VALUES('14-11-188','c146f619f9ff7204a13a84609431245f3f728dad82cbbb09a0d7280508dc87ec',12,1,5);
INSERT INTO "seawall_request" VALUES('14-12-242','89c2e5b364c7f6137f69a55078537598f101dceffe0aa1d1e4afeedebdef9698',15,1,11);
INSERT INTO "seawall_request" VALUES('14-13-273','123836fe67a1870f7bcd9f805878ccf6bf5b14591340bfb304021305a25f9004',16,1,3);
INSERT INTO "seawall_request" VALUES('14-14-276','189e2e53dc6b131a8798e8fcac5e2fa528e71c24291a51d850306a4bdcc44a17',16,8,10);
INSERT INTO "seawall_request" VALUES('14-15-277','04d0ed01b21517831b4f6248932c8384bfa6e74a414d613c6a9e227ce356f4f0',16,11,13);
INSERT INTO "seawall_request" VALUES('14-16-280','8b25a30a589454abac79539c03e438bb7e9262c9e53441aecb69956378dad4e1',17,1,5);
INSERT INTO "seawall_request" VALUES('14-17-287','53943744a2443ec9540297cb72631f844276d942d14d6ea857ca1a81724495b0',17,14,15);
INSERT INTO "seawall_request" VALUES('14-18-288','e9b45ef6b6ea2ae8baba830a7af44e2d951503026654430bad66e0f037fcc766',17,19,21);
INSERT INTO "seawall_request" VALUES('14-19-294','fe8746d5ca5e6196cf14fdfc688e1219c13139010aab053965a1e1b1f6652bdb',17,29,30);
INSERT INTO "seawall_request" VALUES('14-20-295','6ce21476bd4f25f370653b491895763ac9999a0b1083ba6ff8338bbfd21d6bb0',17,31,32);
INSERT INTO "seawall_request" VALUES('14-21-354','f2fc2e5cb9d10ed4600a3bb2c7e9faf48efbba5a03c60aff57991c05e2be0526',20,12,12);
INSERT INTO "seawall_request" VALUES('14-22-366','a19863e6ccfb729db626533b3ce0c976f867b730384ee9cdf0861c3f1ab577eb',22,1,5);
INSERT INTO "seawall_request" VALUES('14-23-422','8848416ca595a0f714d8840aa130ee1525fca8a760aaa2301dbd24d7bf0c5e42',24,25,27);
INSERT INTO "seawall_request" VALUES('-14-0-2','bf9cef6dd46af844faadb4218d32fc5df2f56c90cd4ba889fda5f7419c8bf788',25,4,6);
CREATE TABLE seawall_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT seawall_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "seawall_schema" VALUES('0002');
CREATE TABLE seawall_task (
	incident INTEGER NOT NULL, 
	ref TEXT NOT NULL, 
	owner TEXT, 
	assignee TEXT, 
	due_at TEXT, 
	PRIMARY KEY (incident, ref), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_task" VALUES(2,'hold','listener',NULL,'2026-03-04T10:45:00.000000Z');
INSERT INTO "seawall_task" VALUES(3,'decide','approver',NULL,'2026-03-04T18:45:00.000000Z');
INSERT INTO "seawall_task" VALUES(4,'capture','listener',NULL,'2026-03-04T20:32:00.000000Z');
INSERT INTO "seawall_task" VALUES(5,'confirm','security',NULL,'2026-03-05T21:03:00.000000Z');
INSERT INTO "seawall_task" VALUES(7,'verify','lead',NULL,'2026-03-05T00:27:00.000000Z');
INSERT INTO "seawall_task" VALUES(8,'write','author',NULL,'2026-03-05T02:31:00.000000Z');
INSERT INTO "seawall_task" VALUES(9,'capture','listener',NULL,'2026-03-05T02:46:00.000000Z');
INSERT INTO "seawall_task" VALUES(10,'tell_controller','dpo',NULL,'2026-03-06T07:39:00.000000Z');
INSERT INTO "seawall_task" VALUES(12,'verify','lead',NULL,'2026-03-05T11:51:00.000000Z');
INSERT INTO "seawall_task" VALUES(13,'decide','approver',NULL,'2026-03-07T12:29:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'respond','dpo',NULL,'2026-04-06T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'contain','security',NULL,'2026-03-08T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'rate','dpo',NULL,'2026-03-08T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'notify_authority','dpo',NULL,'2026-03-10T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'nis2_warning','security',NULL,'2026-03-08T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'holding_line','comms',NULL,'2026-03-07T17:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'register_entry','dpo',NULL,'2026-03-10T15:15:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'holding_line.write','author',NULL,'2026-03-07T16:58:00.000000Z');
INSERT INTO "seawall_task" VALUES(17,'correct','comms',NULL,'2026-03-12T02:55:00.000000Z');
INSERT INTO "seawall_task" VALUES(18,'publish','listener',NULL,'2026-03-14T02:56:00.000000Z');
INSERT INTO "seawall_task" VALUES(19,'capture','listener',NULL,'2026-03-16T09:30:00.000000Z');
INSERT INTO "seawall_task" VALUES(20,'confirm','security',NULL,'2026-03-17T10:25:00.000000Z');
INSERT INTO "seawall_task" VALUES(22,'verify','lead',NULL,'2026-03-18T15:07:00.000000Z');
INSERT INTO "seawall_task" VALUES(23,'write','author',NULL,'2026-03-18T15:16:00.000000Z');
INSERT INTO "seawall_task" VALUES(11,'reply','listener',NULL,'2026-03-18T17:22:00.000000Z');
INSERT INTO "seawall_task" VALUES(6,'reply','listener',NULL,'2026-03-18T17:22:00.000000Z');
INSERT INTO "seawall_task" VALUES(25,'reply','listener',NULL,'2026-03-18T17:22:00.000000Z');
CREATE INDEX seawall_playbook_by_id ON seawall_playbook (id, position);
CREATE UNIQUE INDEX seawall_incident_by_uuid ON seawall_incident (id);
CREATE INDEX seawall_incident_by_status ON seawall_incident (drill, status, number);
CREATE UNIQUE INDEX seawall_incident_by_key ON seawall_incident (playbook, "key") WHERE status = 'open' AND NOT drill AND key IS NOT NULL;
CREATE INDEX seawall_incident_by_next ON seawall_incident (next_at, number) WHERE next_at IS NOT NULL;
CREATE INDEX seawall_task_by_owner ON seawall_task (owner, due_at);
CREATE INDEX seawall_task_by_assignee ON seawall_task (assignee, due_at);
CREATE INDEX seawall_task_by_due ON seawall_task (due_at);
CREATE INDEX seawall_label_by_value ON seawall_label (name, value, incident);
CREATE INDEX seawall_message_waiting ON seawall_message (created_at, incident, seq, id) WHERE delivered_at IS NULL;
CREATE TRIGGER seawall_entry_no_replace BEFORE INSERT ON seawall_entry WHEN EXISTS (SELECT 1 FROM seawall_entry WHERE incident = NEW.incident AND seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER seawall_entry_no_update BEFORE UPDATE ON seawall_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER seawall_entry_no_delete BEFORE DELETE ON seawall_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE INDEX seawall_asked_by_role ON seawall_asked (role, due_at);
CREATE INDEX seawall_asked_by_person ON seawall_asked (person, due_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('seawall_incident',25);
COMMIT;
