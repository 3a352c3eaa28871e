BEGIN TRANSACTION;
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
INSERT INTO "seawall_entry" VALUES(1,1,'2026-03-02T09:00:00.000000Z','dora',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"6e494228-9636-4942-a235-db731e603886","kind":"opened","playbook":"tiny","version":"1.0.0"}','0cfca0171e1ce6ff46a3da3f02d2213cfe3064655e9de69761d6ff97a45ade9b');
INSERT INTO "seawall_entry" VALUES(1,2,'2026-03-02T09:00:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','268547614e32e83e6a5468713d54bfc5325c059d47f046af9a22ee908b0f9c4f');
INSERT INTO "seawall_entry" VALUES(1,3,'2026-03-02T09:00:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:15:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','fc53da4917392651fd5af4a5f8201747a4593fccc515b4ed33993eaa9d08392e');
INSERT INTO "seawall_entry" VALUES(1,4,'2026-03-02T09:00:00.000000Z','dora',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["listen"]}','74063542f51830ab381366472e368da27753875445267afb7774b8174627b16d');
INSERT INTO "seawall_entry" VALUES(2,1,'2026-03-02T09:40:00.000000Z','chris',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"ec4a3052-594d-4986-b12d-5cec557d90c8","kind":"opened","playbook":"rumour","version":"1.2.0"}','cbc9f086b1fdd235437239f691f3f46a7176f9aa892da71e5e7d30287612133b');
INSERT INTO "seawall_entry" VALUES(2,2,'2026-03-02T09:40:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 3: more than four words, and a “quote” — ßé"}','93ed58b4a4852068e01eff8df568272489e4dec3e30b2f8f66972cf7bca2ce4c');
INSERT INTO "seawall_entry" VALUES(2,3,'2026-03-02T09:40:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/4"}','11c36565852580d273bcde0dfebcdf7c3beeb9b452cf9cee9a2edbdb7a8bf0ce');
INSERT INTO "seawall_entry" VALUES(2,4,'2026-03-02T09:40:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T09:11:00Z"}','89775c056abee67de1940d89e69f87b14bf02d541237719ae09359b76c140f63');
INSERT INTO "seawall_entry" VALUES(2,5,'2026-03-02T09:40:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T09:40:00Z","at":"2026-03-02T10:25:00Z","rule":0,"set_at":"2026-03-02T09:40:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','bf92fd7987223738103744734f3166f452dc7ab8234129d3bd4393d640976036');
INSERT INTO "seawall_entry" VALUES(3,1,'2026-03-02T12:41:00.000000Z','anna',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"f2267ef6-0874-475f-a195-3d6c4abe80be","kind":"opened","playbook":"tiny","version":"1.0.0"}','82a88b4faaec0f9c9ef5b85af9373b717f7c7ea70fcf674012e2c274d3df8a16');
INSERT INTO "seawall_entry" VALUES(3,2,'2026-03-02T12:41:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 6: more than four words, and a “quote” — ßé"}','ef3194a2b534a536aa1175d0d0a4d27c8785526d9704a60daa4204de4633e6f0');
INSERT INTO "seawall_entry" VALUES(3,3,'2026-03-02T12:41:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T12:41:00Z","at":"2026-03-02T12:56:00Z","rule":0,"set_at":"2026-03-02T12:41:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','acec074cd8ac978e50b87ae1676be51b667232f1f33ce50ffd5ce1edf3747265');
INSERT INTO "seawall_entry" VALUES(3,4,'2026-03-02T12:41:00.000000Z','dora',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["listen"]}','ccefde100b6556f768b417fb4d725985dafddb84bf7baa9560cc083d2178886b');
INSERT INTO "seawall_entry" VALUES(4,1,'2026-03-02T14:00:00.000000Z','dora',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"cdbcc6b0-7522-476a-a7ad-daf6965a024b","kind":"opened","playbook":"rumour","version":"1.2.0"}','1cade20d4356e6851f7604880480d5ea26374fc0cb737e1f22d593e92598d57c');
INSERT INTO "seawall_entry" VALUES(4,2,'2026-03-02T14:00:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 8: more than four words, and a “quote” — ßé"}','775f929edc25d41d1d6b7a2d042d396735c7624b992cf547d2da32f567a6732f');
INSERT INTO "seawall_entry" VALUES(4,3,'2026-03-02T14:00:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/9"}','e919af7f9f79ddad1c80e72ce1c82536b5b5179a843c3a8dd4d36b245617ac3a');
INSERT INTO "seawall_entry" VALUES(4,4,'2026-03-02T14:00:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T12:49:00Z"}','9f1fe997ceddedc1bea1d93607b12c3c14a0119fd23f2d83eadbfdfca48343c6');
INSERT INTO "seawall_entry" VALUES(4,5,'2026-03-02T14:00:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T14:00:00Z","at":"2026-03-02T14:45:00Z","rule":0,"set_at":"2026-03-02T14:00:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','f49851df66fd3541d53f2b3a44f8df5af947b0ddf09da2af9f02c926c024bb1c');
INSERT INTO "seawall_entry" VALUES(4,6,'2026-03-02T14:00:00.000000Z','dora',NULL,'assigned','{"kind":"assigned","person":"anna","task":"verify","tell":[{"people":["anna"]}]}','c51396ea4d7468a50661aed94c830b087c0c5e047e5b18ddc3a9d63ac3f7d468');
INSERT INTO "seawall_entry" VALUES(4,7,'2026-03-02T14:00:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"true"}','e291d35aea67035ada855ceebe27a75a940faea4f6a7b3b57804c813fb691192');
INSERT INTO "seawall_entry" VALUES(4,8,'2026-03-02T14:00:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":9.5}','0fc12bec4da06bc3e411b31e374df5dafafec765779124b78194ba349e54f4fe');
INSERT INTO "seawall_entry" VALUES(4,9,'2026-03-02T14:00:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','ac97fb380b7835589c7c2a31e3f4cacfe381c6462d9edcc8667a4209988a6592');
INSERT INTO "seawall_entry" VALUES(4,10,'2026-03-02T14:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-02T14:45:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','f581a890b6eaa98e4fa1eb8fabade41a90ba9163e48e37481711aaeb741ce51a');
INSERT INTO "seawall_entry" VALUES(4,11,'2026-03-02T14:00:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T14:00:00Z","at":"2026-03-02T15:00:00Z","rule":0,"set_at":"2026-03-02T14:00:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','e68eb9494b607a80e58f3d9d0de703acf5f8eb6f1e33e0b416d5b518695fb7dd');
INSERT INTO "seawall_entry" VALUES(4,12,'2026-03-02T14:00:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"correct","value":"What we know, part 18: more than four words, and a “quote” — ßé"}','c42dffa64609751b3f6900ebaf37fb8076cb8081557c345010bf5b6256d71789');
INSERT INTO "seawall_entry" VALUES(4,13,'2026-03-02T14:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-02T15:00:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','6363e5c2dac4da489632562385083873d733c347297384ad1bf9427ba9c8f0b7');
INSERT INTO "seawall_entry" VALUES(4,14,'2026-03-02T14:00:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T14:00:00Z","at":"2026-03-02T16:00:00Z","rule":1,"set_at":"2026-03-02T14:00:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','19ce86c570a83dfee9f440ce1661ca7d588a2361e6c28c72ff45bcc3e2095aef');
INSERT INTO "seawall_entry" VALUES(4,15,'2026-03-02T14:00:00.000000Z','anna',NULL,'noted','{"kind":"noted","text":"Said on the phone, 21"}','bcc614f90333cf8eccd9f51a0ad60de87e5f84e9b1748de009de6ec3ad22bdd7');
INSERT INTO "seawall_entry" VALUES(4,16,'2026-03-03T00:00:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":32400,"moment":"2026-03-02T15:00:00Z","rung":0,"task":"story","tell":[{"role":"listener"}]}','95559bd59edcc719ededc451e4abdf0b760cb652d0504dc5e4873477f9d5c8cc');
INSERT INTO "seawall_entry" VALUES(4,17,'2026-03-03T00:00:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":29100,"moment":"2026-03-02T15:55:00Z","rung":1,"task":"story","tell":[{"role":"listener"}]}','3cd1b56daf75eb594cb5efa898b21e95d17f11bc40e35d01bca0d139d5d504e0');
INSERT INTO "seawall_entry" VALUES(4,18,'2026-03-03T00:00:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":28800,"moment":"2026-03-02T16:00:00Z","rung":2,"task":"story","tell":[{"role":"listener"}]}','92c577543085804adcbbfd3a0772c4913fd4099056a75b26b4e727701ee94320');
INSERT INTO "seawall_entry" VALUES(4,19,'2026-03-03T00:00:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T16:00:00Z","kind":"breached","late":28800,"task":"story"}','6588b2f8f4b34bc051805f237ea47bf10f1762e6614647980cd4400b1030f522');
INSERT INTO "seawall_entry" VALUES(4,20,'2026-03-03T00:00:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":28200,"moment":"2026-03-02T16:10:00Z","rung":3,"task":"story","tell":[{"role":"lead"},{"role":"comms"}]}','6e26ef0942ed3e2e7c308b7ce5b8d8803deaa7c216c23e18363b384abded03c0');
INSERT INTO "seawall_entry" VALUES(4,21,'2026-03-03T00:50:00.000000Z','dora',NULL,'noted','{"kind":"noted","text":"Said on the phone, 46"}','75e3d59ee6973f0c388853f623daeae3bcc3a66278e497b3886c65c5234a6c09');
INSERT INTO "seawall_entry" VALUES(5,1,'2026-03-03T01:01:00.000000Z','anna',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"615d5586-e898-453f-8d3b-fb5621043836","kind":"opened","playbook":"tiny","version":"1.0.0"}','31abe8736defed1bed111fea372f3723f57348d17a0edc6b78b169c5bfa28237');
INSERT INTO "seawall_entry" VALUES(5,2,'2026-03-03T01:01:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 48: more than four words, and a “quote” — ßé"}','9f8d37eb1e6d84479739c3c4aabe3c076e3391a5a462894175a07690d239262e');
INSERT INTO "seawall_entry" VALUES(5,3,'2026-03-03T01:01:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T01:01:00Z","at":"2026-03-03T01:16:00Z","rule":0,"set_at":"2026-03-03T01:01:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','05d6f2fd87371a0f589f76bc0821fb4ddf59c018688727a5c7c658012901338e');
INSERT INTO "seawall_entry" VALUES(6,1,'2026-03-03T03:18:00.000000Z','bram',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"2c289a3b-264c-40be-9671-be48e4b9cf6b","kind":"opened","playbook":"rumour","version":"1.2.0"}','9ed0a2f536a54a7707a8681a148d3ca708ff63488804413549fe612c2c97dec0');
INSERT INTO "seawall_entry" VALUES(6,2,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 49: more than four words, and a “quote” — ßé"}','7b83cbc3ce66b72b3cc1dad9dbfe15a6e9c3857a3bb71b27eb2b9602868d5547');
INSERT INTO "seawall_entry" VALUES(6,3,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/50"}','5d05ee12ab37d9826903657e41c279aee9e73c4e7006f67b88098fa124b88a3a');
INSERT INTO "seawall_entry" VALUES(6,4,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T01:59:00Z"}','39845a845d83cae7a01a66a56be2f7facda834ab82028abba79e73546ed76373');
INSERT INTO "seawall_entry" VALUES(6,5,'2026-03-03T03:18:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T03:18:00Z","at":"2026-03-03T04:03:00Z","rule":0,"set_at":"2026-03-03T03:18:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','e5fdcd8d4ff42c232794e7661a6d0dbc6ba016ff9779d78a6b81abeb3c3094df');
INSERT INTO "seawall_entry" VALUES(6,6,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"false"}','4949c1dde9471387d71de9bf2c957a3cd3922f13b367bd1fe490c2e9a8f542b4');
INSERT INTO "seawall_entry" VALUES(6,7,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":3}','c8febeee47755a7ec903c083cfe27673afd05a8f20d343380dd554a5f7bbd35e');
INSERT INTO "seawall_entry" VALUES(6,8,'2026-03-03T03:18:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L3"}','3d19010304164791ccbba3f1b90517b009ef7262a2f77d24ad22ef73e16476f8');
INSERT INTO "seawall_entry" VALUES(6,9,'2026-03-03T03:18:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T04:03:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','24049e8240c401e9c8cdc8fd2fdd90e2db80a34e126cdab024a062ace1e67256');
INSERT INTO "seawall_entry" VALUES(6,10,'2026-03-03T03:18:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T03:18:00Z","at":"2026-03-03T04:18:00Z","rule":0,"set_at":"2026-03-03T03:18:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','b1fec0f80c020788507da4817a26c84b259060dc83444212847453a2a75db60e');
INSERT INTO "seawall_entry" VALUES(6,11,'2026-03-03T04:08:00.000000Z','chris',NULL,'noted','{"kind":"noted","text":"Said on the phone, 56"}','0b9c7c4ca3ff747f8e42e7f81752afcf6b3d2826ff125ee91e65ac25742eb4c9');
INSERT INTO "seawall_entry" VALUES(6,12,'2026-03-03T04:08:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"correct","value":"What we know, part 58: more than four words, and a “quote” — ßé"}','4d9c3713a2d92afbf3e6fe4de790b21b64ef7cf0852fe26e48e6c9e15e3b776b');
INSERT INTO "seawall_entry" VALUES(6,13,'2026-03-03T04:08:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T04:18:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','13246bc00ebff457a77300d21d13168bc738c0623f12d950033ad93ad8abec85');
INSERT INTO "seawall_entry" VALUES(6,14,'2026-03-03T04:08:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T04:08:00Z","at":"2026-03-03T06:08:00Z","rule":1,"set_at":"2026-03-03T04:08:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','e96c508b7ed5781216d9f9a3f23078b872efbe95e34497defdb595773e3d238e');
INSERT INTO "seawall_entry" VALUES(7,1,'2026-03-03T05:51:00.000000Z','dora',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"f8de77da-2aa9-4e17-92b1-73451deabadb","kind":"opened","playbook":"tiny","version":"1.0.0"}','a3cf0d62217f7042328745f3c422784e421dc7f23686f945b7923f9207f1a409');
INSERT INTO "seawall_entry" VALUES(7,2,'2026-03-03T05:51:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 62: more than four words, and a “quote” — ßé"}','8ab7c0b55025e8abc068a83974dd5c0e469cce841cd27484c6f9c2443f4952f7');
INSERT INTO "seawall_entry" VALUES(7,3,'2026-03-03T05:51:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T05:51:00Z","at":"2026-03-03T06:06:00Z","rule":0,"set_at":"2026-03-03T05:51:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','4a8ce597dc83d7b35e0be368dc934f06fc96ce0795f9070a9b3b3ee00048f51a');
INSERT INTO "seawall_entry" VALUES(7,4,'2026-03-03T10:51:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T06:06:00Z","kind":"breached","late":17100,"task":"listen","tell":[{"role":"lead"}]}','124e33070b289ee8afdc95905690aa7c6e5b650f0a2cd97e49f601631899e1dd');
INSERT INTO "seawall_entry" VALUES(7,5,'2026-03-03T10:51:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','d00e94e4299dde562bbaeb0651a513a83f0365b1fc8f7246d6c3f6a9a20d66f7');
INSERT INTO "seawall_entry" VALUES(7,6,'2026-03-03T10:51:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T06:06:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','871c948191cafb950bd03a13f7251e3d5c84a5e7d2bee2aef8593f31e1d794c2');
INSERT INTO "seawall_entry" VALUES(7,7,'2026-03-03T10:51:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-03T10:51:00Z","at":"2026-03-03T11:21:00Z","rule":0,"set_at":"2026-03-03T10:51:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','da2b6b97f11813f4bbfcac57496f47e93e8559bd209d93d5fbc9159c7151d3cf');
INSERT INTO "seawall_entry" VALUES(8,1,'2026-03-03T13:34:00.000000Z','anna',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"a2b2aa54-5804-4d7a-afef-cac40a7eda3e","kind":"opened","playbook":"rumour","version":"1.2.0"}','804aa7d01aeafbeec54c76966c5ab9e621f0d7df00a6c8f3637c781855bbbf14');
INSERT INTO "seawall_entry" VALUES(8,2,'2026-03-03T13:34:00.000000Z','anna',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 65: more than four words, and a “quote” — ßé"}','39e9873e858f67b5097728464493f9fec457c6f3eff03bc299edc96048971258');
INSERT INTO "seawall_entry" VALUES(8,3,'2026-03-03T13:34:00.000000Z','anna',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/66"}','137e143e53c9b96bcfab9cc6cfd8f883c29d6f7cde85bf397aa7ba31bc3218bb');
INSERT INTO "seawall_entry" VALUES(8,4,'2026-03-03T13:34:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T12:31:00Z"}','16a64d30051a11178b9d47fb5cb2d729cb852c6d6baaf7024ba9055e97f9478e');
INSERT INTO "seawall_entry" VALUES(8,5,'2026-03-03T13:34:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T13:34:00Z","at":"2026-03-03T14:19:00Z","rule":0,"set_at":"2026-03-03T13:34:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','30590bd04982fdaca5d7b271e06e1d4eb381fdcb0e76ce007c31be4b319d7513');
INSERT INTO "seawall_entry" VALUES(8,6,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"true"}','93ada0cc9768d3d7c0ef7f5f09bc689a538fededa246b5f9bf7a0816658ba97e');
INSERT INTO "seawall_entry" VALUES(8,7,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":8.75}','c01352b145393e93748a8cf19481e9d0b35cb57721ce8c2899182d06c5b65f4b');
INSERT INTO "seawall_entry" VALUES(8,8,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L1"}','743e48d5b7cbd3c21da9093a1e0a00c996761c2427d75fc8fdc0973fa3a1e8e5');
INSERT INTO "seawall_entry" VALUES(8,9,'2026-03-03T13:34:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T14:19:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','90bc7c202dbb7e0082142f7f5cb8b1ef26840cfad036018f029fa5721f011600');
INSERT INTO "seawall_entry" VALUES(8,10,'2026-03-03T13:34:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T13:34:00Z","at":"2026-03-03T14:34:00Z","rule":0,"set_at":"2026-03-03T13:34:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','f087abd9620cefe9a561e80ed5ceac2dea7ea3975dcf06284b3b13e15d9d73a4');
INSERT INTO "seawall_entry" VALUES(8,11,'2026-03-03T13:34:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"correct","value":"What we know, part 71: more than four words, and a “quote” — ßé"}','2db522222b1eb49653fa3e9c1d1563571cb1f45bba291feed3350cf34070caca');
INSERT INTO "seawall_entry" VALUES(8,12,'2026-03-03T13:34:00.000000Z','dora',NULL,'left','{"due":"2026-03-03T14:34:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','d865d5fa0d4e99d1d4358716b744c64ca60e0aa84d8fc78b2bce20b1255a235d');
INSERT INTO "seawall_entry" VALUES(8,13,'2026-03-03T13:34:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T13:34:00Z","at":"2026-03-03T15:34:00Z","rule":1,"set_at":"2026-03-03T13:34:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','6de0cd2e5bd402fe74feace278bfa068b2bcc6051b0c638db594fcc84e078521');
INSERT INTO "seawall_entry" VALUES(8,14,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 71: more than four words, and a “quote” — ßé","task":"story","value":"What we know, part 79: more than four words, and a “quote” — ßé"}','e1f5c220abab158845cc17ced621699117a7f937410157fb833430e794fa6557');
INSERT INTO "seawall_entry" VALUES(8,15,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":8.75,"task":"story","value":0}','72357b0aaa5b34cfc4e0bc69bca33cf9bb471a326cca8ae4cf2f57924172fe8c');
INSERT INTO "seawall_entry" VALUES(8,16,'2026-03-03T13:34:00.000000Z','bram',NULL,'fact_set','{"fact":"next_update_at","kind":"fact_set","task":"story","value":"2026-03-03T13:30:00Z"}','5c09b770f0da1329123138b9cfd223c4b575326e282bea171105927fd77ff707');
INSERT INTO "seawall_entry" VALUES(8,17,'2026-03-03T13:34:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T15:34:00Z","how":"advance","kind":"left","step":"story","task":"story","to":"resolved"}','6441a8fde5751855d0d5dedcf2bef5809e2086c2d3daa1e3f1f39ca0953cb6be');
INSERT INTO "seawall_entry" VALUES(8,18,'2026-03-03T13:34:00.000000Z','bram',NULL,'ended','{"end":"resolved","kind":"ended","steps":["story"]}','0bdc67ddfb570708ca98342d974687d96b0ccd8014c7b995bb96f4078566dc86');
INSERT INTO "seawall_entry" VALUES(9,1,'2026-03-03T15:09:00.000000Z','bram',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"7559d7f7-b1f3-4d89-b72e-d6feb3aed7a0","kind":"opened","playbook":"tiny","version":"1.0.0"}','d829b1112252fabda6937ad230d1d2b8e96332fadba23405bc1e1cbb60940277');
INSERT INTO "seawall_entry" VALUES(9,2,'2026-03-03T15:09:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 82: more than four words, and a “quote” — ßé"}','d152642136ba5ec0d4f12b4290f53741d226d448cd0c9a22291db11e0a4065f5');
INSERT INTO "seawall_entry" VALUES(9,3,'2026-03-03T15:09:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T15:09:00Z","at":"2026-03-03T15:24:00Z","rule":0,"set_at":"2026-03-03T15:09:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','ef4a25b605eed99f833fd5d13942d3c1c821bdb3c59f26c8a482630228861f3f');
INSERT INTO "seawall_entry" VALUES(10,1,'2026-03-03T15:39:00.000000Z','anna',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"f5f5b252-ad4e-4658-bb64-97f1b1216497","kind":"opened","playbook":"rumour","version":"1.2.0"}','bbbc6c2bcb2dc1ddc3dfec9a905b5712297b78efc2f4df814b6169d7d8dd3e2a');
INSERT INTO "seawall_entry" VALUES(10,2,'2026-03-03T15:39:00.000000Z','anna',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 83: more than four words, and a “quote” — ßé"}','5b6fec7feafbdfed7c654ba6a5e5fa462638c785750ba8d629b45b4f7ccbb174');
INSERT INTO "seawall_entry" VALUES(10,3,'2026-03-03T15:39:00.000000Z','anna',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/84"}','1e084c9a584521ed6c22db181afb77dff8e178221d9ec992569c94f9c282f7ee');
INSERT INTO "seawall_entry" VALUES(10,4,'2026-03-03T15:39:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T14:16:00Z"}','7fbe4a9be090d247987a2d34a573cd91cbebbe9b7ed463872167745216829cf1');
INSERT INTO "seawall_entry" VALUES(10,5,'2026-03-03T15:39:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T15:39:00Z","at":"2026-03-03T16:24:00Z","rule":0,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','2c793132a7088038b0a240da1770a774dc674de5e5852210985b774607087836');
INSERT INTO "seawall_entry" VALUES(10,6,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','32c6121d01702bddeeb7c8171e6b5b80f808c12c0c45572672a48e9a3677458d');
INSERT INTO "seawall_entry" VALUES(10,7,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":5}','01b2258e52cbf73de21f5649ddda6dd0eadbaf75289dc5463d830208f3f7fa50');
INSERT INTO "seawall_entry" VALUES(10,8,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','0d32e535081841466a4868681cfb29e1397bc6ed69ef342be80082134073a096');
INSERT INTO "seawall_entry" VALUES(10,9,'2026-03-03T15:39:00.000000Z','chris',NULL,'left','{"due":"2026-03-03T16:24:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','7acefc938798978d65521d6f45701b045c16be268b174cad0e244d046e694ebf');
INSERT INTO "seawall_entry" VALUES(10,10,'2026-03-03T15:39:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T14:16:00Z","at":"2026-03-03T15:16:00Z","rule":1,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','60c9b99f3fc6353307386631cb95f7a2df7f71e90a145334e4a63a4b93fb4284');
INSERT INTO "seawall_entry" VALUES(10,11,'2026-03-03T15:39:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T15:16:00Z","kind":"breached","task":"hold"}','465800a200e88c5ec9f2a26776c6215a8f141df2ff57c9e23fe36c3d12443dbe');
INSERT INTO "seawall_entry" VALUES(10,12,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 89: more than four words, and a “quote” — ßé"}','e7df44c6ac689e9c67c371884961423861c2c4cb0ad1bcf2d89cb59995b3144d');
INSERT INTO "seawall_entry" VALUES(10,13,'2026-03-03T15:39:00.000000Z','chris',NULL,'left','{"due":"2026-03-03T15:16:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','324dfe2ebb6dda2da8beed35d5110c2c6e2f8f4fabe199d0f4c4f99adbaea8c7');
INSERT INTO "seawall_entry" VALUES(10,14,'2026-03-03T15:39:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T15:39:00Z","at":"2026-03-03T16:24:00Z","rule":0,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','0831e855a144f25d4c3dc9082b78b00c589f4710765693049490cfadb068874c');
INSERT INTO "seawall_entry" VALUES(10,15,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","old":"unknown","task":"verify","value":"false"}','596dfc34f0c9f0a0413bfdd13bfc2a5083fa2e01a750a6fc51943f62aec2780a');
INSERT INTO "seawall_entry" VALUES(10,16,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":5,"task":"verify","value":2.75}','24ca575f998cc0c9e60d1d1043a21758f24c3194fdd47ecf70ae4ba1c8a09c4e');
INSERT INTO "seawall_entry" VALUES(10,17,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L2","task":"verify","value":"L2"}','a6e4ac35fdbca546281a84fce99d0febe9aec7183635c036de417e4cac6af6a0');
INSERT INTO "seawall_entry" VALUES(10,18,'2026-03-03T15:39:00.000000Z','chris',NULL,'left','{"due":"2026-03-03T16:24:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','138d65203dadee129cf80868d10d2ef9cb75c1ba1146fdc3d30e4ee82f16fad8');
INSERT INTO "seawall_entry" VALUES(10,19,'2026-03-03T15:39:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T15:39:00Z","at":"2026-03-03T16:39:00Z","rule":0,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','ff265bce2f515f7e12583f973cfcdf64f7fe720f7d6a6b1652a8e1e0837979f6');
INSERT INTO "seawall_entry" VALUES(10,20,'2026-03-03T15:39:00.000000Z','chris',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 89: more than four words, and a “quote” — ßé","reason":"It was wrong","value":"What we know, part 94: more than four words, and a “quote” — ßé"}','0e0ac626a5a108f963e86304d41159ea821eff206b79f65efa7f5be9414a6f6a');
INSERT INTO "seawall_entry" VALUES(10,21,'2026-03-03T15:39:00.000000Z','chris',NULL,'noted','{"kind":"noted","text":"Said on the phone, 95"}','ed62bf23225564373fbb8c550ae22beb07f80f075be562e8059ca6028f6745b3');
INSERT INTO "seawall_entry" VALUES(10,22,'2026-03-03T15:39:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 94: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 97: more than four words, and a “quote” — ßé"}','32083ddb4e08bd043ccee4327e64ca27e1158316253e176f5dea31d33a240616');
INSERT INTO "seawall_entry" VALUES(10,23,'2026-03-03T15:39:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T16:39:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','4ca52d93a2b88865081ad46de2270a29fde2929bc576787863b890857a3fcc19');
INSERT INTO "seawall_entry" VALUES(10,24,'2026-03-03T15:39:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T15:39:00Z","at":"2026-03-03T17:39:00Z","rule":1,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','bda944bbd3f4b6f835f3df8f6e127e8df287ad6a07ebf60ec946c2873ad7a22d');
INSERT INTO "seawall_entry" VALUES(10,25,'2026-03-03T15:39:00.000000Z','dora',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":2.75,"reason":"It was wrong","value":6.25}','0ffcd99a7fcaca9b9ed51629654bad164004381540796072dd3009bbf83ec8a4');
INSERT INTO "seawall_entry" VALUES(10,26,'2026-03-03T15:39:00.000000Z','dora',NULL,'noted','{"kind":"noted","text":"Said on the phone, 107"}','23bd367d8d8fba887fb9615b84d949e2c92cb0336b41a63f1667ba503e0ff64d');
INSERT INTO "seawall_entry" VALUES(10,27,'2026-03-03T15:39:00.000000Z','anna',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["story"]}','a41ebf3f862339589c7a1fad5eb0e4bc6bfa577c6986559a72458e58700dda99');
INSERT INTO "seawall_entry" VALUES(10,28,'2026-03-03T15:39:00.000000Z','dora',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','5c01103117f82cb07d8deaf1eeb44014a221edeb38544b7ffb1dc7c3f5ed7a0f');
INSERT INTO "seawall_entry" VALUES(10,29,'2026-03-03T15:39:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T15:39:00Z","at":"2026-03-03T17:39:00Z","rule":1,"set_at":"2026-03-03T15:39:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":2}','1887fa845bc346f96af5a7a68ef4d744f86ad1fc13e08de44ecb48e61d622465');
INSERT INTO "seawall_entry" VALUES(11,1,'2026-03-03T18:44:00.000000Z','dora',NULL,'opened','{"digest":"1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5","drill":true,"id":"d4e7cdce-acbd-4085-ab2c-631c8f31f029","kind":"opened","playbook":"tiny","version":"2.0.0"}','8a14e8143237743de6e1e332a931508008c3458d0a0753c2e61a87a2f741dad5');
INSERT INTO "seawall_entry" VALUES(11,2,'2026-03-03T18:44:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','d3ebb47cfc132a897e1ab52c20e98ddbd8e43c82ab5a3a591c98b84810efdab5');
INSERT INTO "seawall_entry" VALUES(11,3,'2026-03-03T18:44:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T18:44:00Z","at":"2026-03-03T18:59:00Z","rule":0,"set_at":"2026-03-03T18:44:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','c4b765e4f874827b4efed5cebcea9c54ebe72683632ea52390f7963a8aae1fe9');
INSERT INTO "seawall_entry" VALUES(11,4,'2026-03-03T18:44:00.000000Z','dora',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["listen"]}','a649d2c7c94337837e0605ddfbc25390ba47dc0ae591f4705807f3a78fbc8ed9');
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
INSERT INTO "seawall_incident" VALUES(1,'6e494228-9636-4942-a235-db731e603886','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','cancelled',0,NULL,'2026-03-02T09:00:00.000000Z',NULL,4,'74063542f51830ab381366472e368da27753875445267afb7774b8174627b16d','{"id":"6e494228-9636-4942-a235-db731e603886","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-02T09:00:00Z","at":"2026-03-02T09:00:00Z","seq":4,"status":"cancelled","ended_at":"2026-03-02T09:00:00Z","facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2}},"visits":{"listen":1},"dropped":["listen"]}');
INSERT INTO "seawall_incident" VALUES(2,'ec4a3052-594d-4986-b12d-5cec557d90c8','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/4','2026-03-02T09:40:00.000000Z','2026-03-02T10:02:30.000000Z',5,'bf92fd7987223738103744734f3166f452dc7ab8234129d3bd4393d640976036','{"id":"ec4a3052-594d-4986-b12d-5cec557d90c8","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-02T09:40:00Z","at":"2026-03-02T09:40:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 3: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/4","seq":3},"posted_at":{"value":"2026-03-02T09:11:00Z","seq":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-02T09:40:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-02T10:25:00Z","rule":0,"anchor":"2026-03-02T09:40:00Z","set_at":"2026-03-02T09:40:00Z"}}},"visits":{"verify":1}}');
INSERT INTO "seawall_incident" VALUES(3,'f2267ef6-0874-475f-a195-3d6c4abe80be','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','cancelled',0,NULL,'2026-03-02T12:41:00.000000Z',NULL,4,'ccefde100b6556f768b417fb4d725985dafddb84bf7baa9560cc083d2178886b','{"id":"f2267ef6-0874-475f-a195-3d6c4abe80be","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-02T12:41:00Z","at":"2026-03-02T12:41:00Z","seq":4,"status":"cancelled","ended_at":"2026-03-02T12:41:00Z","facts":{"summary":{"value":"What we know, part 6: more than four words, and a “quote” — ßé","seq":2}},"visits":{"listen":1},"dropped":["listen"]}');
INSERT INTO "seawall_incident" VALUES(4,'cdbcc6b0-7522-476a-a7ad-daf6965a024b','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/9','2026-03-02T14:00:00.000000Z',NULL,21,'75e3d59ee6973f0c388853f623daeae3bcc3a66278e497b3886c65c5234a6c09','{"id":"cdbcc6b0-7522-476a-a7ad-daf6965a024b","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-02T14:00:00Z","at":"2026-03-03T00:50:00Z","seq":21,"facts":{"claim":{"value":"What we know, part 8: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/9","seq":3},"posted_at":{"value":"2026-03-02T12:49:00Z","seq":4},"verdict":{"value":"true","seq":7},"reach":{"value":9.5,"seq":8},"severity":{"value":"L2","seq":9},"answer":{"value":"What we know, part 18: more than four words, and a “quote” — ßé","seq":12}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":1,"entered_at":"2026-03-02T14:00:00Z","entered_seq":14,"owner":"listener","due":{"at":"2026-03-02T16:00:00Z","rule":1,"anchor":"2026-03-02T14:00:00Z","set_at":"2026-03-02T14:00:00Z"},"fired":[0,1,2,3],"breached":true}},"visits":{"verify":1,"correct":1,"story":1},"left":{"verify":{"at":"2026-03-02T14:00:00Z","how":"advance"},"correct":{"at":"2026-03-02T14:00:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(5,'615d5586-e898-453f-8d3b-fb5621043836','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T01:01:00.000000Z','2026-03-03T01:16:00.000000Z',3,'05d6f2fd87371a0f589f76bc0821fb4ddf59c018688727a5c7c658012901338e','{"id":"615d5586-e898-453f-8d3b-fb5621043836","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T01:01:00Z","at":"2026-03-03T01:01:00Z","seq":3,"facts":{"summary":{"value":"What we know, part 48: more than four words, and a “quote” — ßé","seq":2}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":1,"entered_at":"2026-03-03T01:01:00Z","entered_seq":3,"owner":"listener","due":{"at":"2026-03-03T01:16:00Z","rule":0,"anchor":"2026-03-03T01:01:00Z","set_at":"2026-03-03T01:01:00Z"}}},"visits":{"listen":1}}');
INSERT INTO "seawall_incident" VALUES(6,'2c289a3b-264c-40be-9671-be48e4b9cf6b','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/50','2026-03-03T03:18:00.000000Z','2026-03-03T05:08:00.000000Z',14,'e96c508b7ed5781216d9f9a3f23078b872efbe95e34497defdb595773e3d238e','{"id":"2c289a3b-264c-40be-9671-be48e4b9cf6b","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T03:18:00Z","at":"2026-03-03T04:08:00Z","seq":14,"facts":{"claim":{"value":"What we know, part 49: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/50","seq":3},"posted_at":{"value":"2026-03-03T01:59:00Z","seq":4},"verdict":{"value":"false","seq":6},"reach":{"value":3.0,"seq":7},"severity":{"value":"L3","seq":8},"answer":{"value":"What we know, part 58: more than four words, and a “quote” — ßé","seq":12}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":1,"entered_at":"2026-03-03T04:08:00Z","entered_seq":14,"owner":"listener","due":{"at":"2026-03-03T06:08:00Z","rule":1,"anchor":"2026-03-03T04:08:00Z","set_at":"2026-03-03T04:08:00Z"}}},"visits":{"verify":1,"correct":1,"story":1},"left":{"verify":{"at":"2026-03-03T03:18:00Z","how":"advance"},"correct":{"at":"2026-03-03T04:08:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(7,'f8de77da-2aa9-4e17-92b1-73451deabadb','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T05:51:00.000000Z','2026-03-03T11:06:00.000000Z',7,'da2b6b97f11813f4bbfcac57496f47e93e8559bd209d93d5fbc9159c7151d3cf','{"id":"f8de77da-2aa9-4e17-92b1-73451deabadb","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T05:51:00Z","at":"2026-03-03T10:51:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 62: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-03T10:51:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-03T11:21:00Z","rule":0,"anchor":"2026-03-03T10:51:00Z","set_at":"2026-03-03T10:51:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-03T10:51:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(8,'a2b2aa54-5804-4d7a-afef-cac40a7eda3e','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','ended',0,'https://example.org/66','2026-03-03T13:34:00.000000Z',NULL,18,'0bdc67ddfb570708ca98342d974687d96b0ccd8014c7b995bb96f4078566dc86','{"id":"a2b2aa54-5804-4d7a-afef-cac40a7eda3e","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T13:34:00Z","at":"2026-03-03T13:34:00Z","seq":18,"status":"ended","end":"resolved","ended_at":"2026-03-03T13:34:00Z","facts":{"claim":{"value":"What we know, part 65: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/66","seq":3},"posted_at":{"value":"2026-03-03T12:31:00Z","seq":4},"verdict":{"value":"true","seq":6},"reach":{"value":0.0,"seq":15},"severity":{"value":"L1","seq":8},"answer":{"value":"What we know, part 79: more than four words, and a “quote” — ßé","seq":14},"next_update_at":{"value":"2026-03-03T13:30:00Z","seq":16}},"visits":{"verify":1,"correct":1,"story":1},"left":{"verify":{"at":"2026-03-03T13:34:00Z","how":"advance"},"correct":{"at":"2026-03-03T13:34:00Z","how":"advance"},"story":{"at":"2026-03-03T13:34:00Z","how":"advance"}},"dropped":["story"]}');
INSERT INTO "seawall_incident" VALUES(9,'7559d7f7-b1f3-4d89-b72e-d6feb3aed7a0','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T15:09:00.000000Z','2026-03-03T15:24:00.000000Z',3,'ef4a25b605eed99f833fd5d13942d3c1c821bdb3c59f26c8a482630228861f3f','{"id":"7559d7f7-b1f3-4d89-b72e-d6feb3aed7a0","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T15:09:00Z","at":"2026-03-03T15:09:00Z","seq":3,"facts":{"summary":{"value":"What we know, part 82: more than four words, and a “quote” — ßé","seq":2}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":1,"entered_at":"2026-03-03T15:09:00Z","entered_seq":3,"owner":"listener","due":{"at":"2026-03-03T15:24:00Z","rule":0,"anchor":"2026-03-03T15:09:00Z","set_at":"2026-03-03T15:09:00Z"}}},"visits":{"listen":1}}');
INSERT INTO "seawall_incident" VALUES(10,'f5f5b252-ad4e-4658-bb64-97f1b1216497','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/84','2026-03-03T15:39:00.000000Z','2026-03-03T16:39:00.000000Z',29,'1887fa845bc346f96af5a7a68ef4d744f86ad1fc13e08de44ecb48e61d622465','{"id":"f5f5b252-ad4e-4658-bb64-97f1b1216497","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T15:39:00Z","at":"2026-03-03T15:39:00Z","seq":29,"facts":{"claim":{"value":"What we know, part 83: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/84","seq":3},"posted_at":{"value":"2026-03-03T14:16:00Z","seq":4},"verdict":{"value":"false","seq":15},"reach":{"value":6.25,"seq":25},"severity":{"value":"L2","seq":17},"answer":{"value":"What we know, part 97: more than four words, and a “quote” — ßé","seq":22}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":2,"entered_at":"2026-03-03T15:39:00Z","entered_seq":29,"owner":"listener","due":{"at":"2026-03-03T17:39:00Z","rule":1,"anchor":"2026-03-03T15:39:00Z","set_at":"2026-03-03T15:39:00Z"}}},"visits":{"verify":2,"hold":1,"correct":1,"story":2},"left":{"verify":{"at":"2026-03-03T15:39:00Z","how":"advance"},"hold":{"at":"2026-03-03T15:39:00Z","how":"advance"},"correct":{"at":"2026-03-03T15:39:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(11,'d4e7cdce-acbd-4085-ab2c-631c8f31f029','tiny','1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5','cancelled',1,NULL,'2026-03-03T18:44:00.000000Z',NULL,4,'a649d2c7c94337837e0605ddfbc25390ba47dc0ae591f4705807f3a78fbc8ed9','{"id":"d4e7cdce-acbd-4085-ab2c-631c8f31f029","playbook":"tiny","digest":"1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5","opened_at":"2026-03-03T18:44:00Z","at":"2026-03-03T18:44:00Z","seq":4,"status":"cancelled","drill":true,"ended_at":"2026-03-03T18:44:00Z","facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2}},"visits":{"listen":1},"dropped":["listen"]}');
CREATE TABLE seawall_label (
	incident INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (incident, name), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_label" VALUES(4,'severity','L2');
INSERT INTO "seawall_label" VALUES(6,'severity','L3');
INSERT INTO "seawall_label" VALUES(8,'severity','L1');
INSERT INTO "seawall_label" VALUES(10,'severity','L2');
CREATE TABLE seawall_message (
	id TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	people TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	delivered_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/6/0',4,6,'','anna','2026-03-02T14:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/16/0',4,16,'listener','','2026-03-03T00:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/17/0',4,17,'listener','','2026-03-03T00:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/18/0',4,18,'listener','','2026-03-03T00:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/20/0',4,20,'lead','','2026-03-03T00:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('cdbcc6b0-7522-476a-a7ad-daf6965a024b/20/1',4,20,'comms','','2026-03-03T00:00:00.000000Z',NULL);
INSERT INTO "seawall_message" VALUES('f8de77da-2aa9-4e17-92b1-73451deabadb/4/0',7,4,'lead','','2026-03-03T10:51:00.000000Z',NULL);
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
INSERT INTO "seawall_playbook" VALUES('da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','tiny','1.0.0',1,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
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
','{"language":1,"id":"tiny","version":"1.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"":"Answered, and something learned"},"ignored":{"":"Only a joke"}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":"listener","collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":{"to":"reply","set":{"serious":true},"tell":["lead"]}},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":"listener","collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":"lead","collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[]}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','rumour','1.2.0',2,'# A rumour goes round: check it before you speak, set it right where it lives, and keep people posted.
# Small enough to read in five minutes; the times are our defaults.
seawall: 1
id: rumour
version: 1.2.0
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
    due: 60m

  - id: story
    title: Keep people posted
    guide: |
      Look how far it still goes, post what is new, and say when you will be back.
      The step comes round until hardly anybody asks any more.
    owner: listener
    fresh: true
    collect: [answer, reach, {name: next_update_at, optional: true}]
    require:
      - {that: reach < 1.0 || next_update_at > now, say: Promise a next update that still lies ahead}
    due:
      - {when: known("next_update_at"), at: next_update_at}   # a promise made in public beats the default
      - {within: 2h}
    escalate: standard
    next:
      - {when: reach < 1.0, to: resolved}
      - {to: story}
    max_visits: {times: 100, to: resolved}
','{"language":1,"id":"rumour","version":"1.2.0","title":{"en":"A rumour goes round","nl":"Er gaat een gerucht"},"timezone":"Europe/Amsterdam","ends":{"ignored":{"":"Not worth amplifying"},"resolved":{"":"The record is straight and nobody is asking any more"}},"tracks":{"main":{"id":"main","steps":[{"id":"verify","title":{"":"Verify the claim"},"next":[{"to":"hold","when":"verdict == \"unknown\""},{"to":"ignored","when":"severity == \"L1\" && reach < 3.0"},{"to":"correct"}],"guide":{"":"Ask the owner of the facts. Do not answer before you know.\n"},"owner":"lead","collect":[{"fact":"verdict"},{"fact":"reach"},{"fact":"severity"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":2700}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due-5m","action":{"tell":["owner"]},"offset":{"seconds":300},"before":true},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["lead","comms"]},"offset":{"seconds":600}}],"on_timeout":{"to":"hold","set":{"severity":"L2"}}},{"id":"hold","title":{"":"Say that you are checking"},"next":[{"to":"verify"}],"guide":{"":"Two sentences: you have seen it, and you are finding out. Then go on finding out.\n"},"owner":"listener","collect":[{"fact":"answer"}],"fresh":true,"visits":{"times":5},"due":[{"of":"posted_at","within":{"seconds":900},"when":"severity == \"L3\""},{"of":"posted_at","within":{"seconds":3600},"calendar":"office"}]},{"id":"correct","title":{"":"Set it right where it lives"},"next":[{"to":"story"}],"guide":{"":"The fact first, the rumour once, the fact again. Post it where people read the rumour.\n"},"owner":"comms","collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600}}]},{"id":"story","title":{"":"Keep people posted"},"next":[{"to":"resolved","when":"reach < 1.0"},{"to":"story"}],"guide":{"":"Look how far it still goes, post what is new, and say when you will be back.\nThe step comes round until hardly anybody asks any more.\n"},"owner":"listener","collect":[{"fact":"answer"},{"fact":"reach"},{"fact":"next_update_at","optional":true}],"require":[{"that":"reach < 1.0 || next_update_at > now","say":{"":"Promise a next update that still lies ahead"}}],"fresh":true,"visits":{"times":100,"to":"resolved"},"due":[{"of":"next_update_at","when":"known(\"next_update_at\")"},{"of":"entered_at","within":{"seconds":7200}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due-5m","action":{"tell":["owner"]},"offset":{"seconds":300},"before":true},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["lead","comms"]},"offset":{"seconds":600}}]}]}},"description":{"":"Verify first, correct where it lives, keep people posted."},"roles":{"comms":{"id":"comms","title":{"":"Communications lead"}},"lead":{"id":"lead","title":{"":"Incident lead"},"deputy":"comms"},"listener":{"id":"listener","title":{"":"Community manager on shift"}}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[["09:00:00","12:30:00"],["13:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you posted"}},"claim":{"id":"claim","type":"text","title":{"":"What is being said"}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"":"When you promised the next update"}},"posted_at":{"id":"posted_at","type":"datetime","title":{"":"When it was said"}},"reach":{"id":"reach","type":"number","title":{"":"Reach against the 30-day baseline"},"min":0.0},"severity":{"id":"severity","type":"choice","title":{"":"Severity"},"of":["L1","L2","L3"]},"url":{"id":"url","type":"url","title":{"":"Where it is said"}},"verdict":{"id":"verdict","type":"choice","title":{"":"Is it true"},"of":["true","false","unknown"]}},"open":["claim","url","posted_at"],"key":"url","labels":["severity"]}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5','tiny','2.0.0',3,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
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
','{"language":1,"id":"tiny","version":"2.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"":"Answered, and something learned"},"ignored":{"":"Only a joke"}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":"listener","collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":{"to":"reply","set":{"serious":true},"tell":["lead"]}},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":"listener","collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":"lead","collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[]}','2026-03-03T18:44:00.000000Z');
CREATE TABLE seawall_request (
	id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	first_seq INTEGER NOT NULL, 
	last_seq INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_request" VALUES('11-0-10','784489ed779e0d44e4b72258fd06136dc409c7719f8f43ad0bd9db00e0ec9e12',4,1,5);
INSERT INTO "seawall_request" VALUES('11-1-14','69b9a52ff8a9a408d93fd5e6244d3784defd5ebc908c00ec9d994a6310fdd49a',4,6,6);
INSERT INTO "seawall_request" VALUES('11-2-47','3723b5c1a03981d75e44f6ee122672b6b37a6fac4e84d191977d8ecc0c9b8665',4,21,21);
INSERT INTO "seawall_request" VALUES('11-3-51','7db87a039f8c21ab8eab93f5c0f57536ebf3b17cd936e4f9bafdf026c85a8654',6,1,5);
INSERT INTO "seawall_request" VALUES('11-4-54','9350ac4d44e230b1a313ced60c0dba13f640b2772a744c35ac13a167fc9904ff',6,6,10);
INSERT INTO "seawall_request" VALUES('11-5-58','eed26f8ae72216e92e9789e5779b5d733414419dd5af2098035a2a567a458c8f',6,12,14);
INSERT INTO "seawall_request" VALUES('11-6-89','abd2cbedb8b2d1dfb1c4d8ef307b0324099b71f0c3fc9d98a82ccfb61975a6ad',10,12,14);
INSERT INTO "seawall_request" VALUES('11-7-108','8db145d783a53fb2d258ebb54da014daac38a3ae88166173a4ddb292eec49b25',10,26,26);
CREATE TABLE seawall_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT seawall_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "seawall_schema" VALUES('0001');
CREATE TABLE seawall_task (
	incident INTEGER NOT NULL, 
	ref TEXT NOT NULL, 
	owner TEXT, 
	assignee TEXT, 
	due_at TEXT, 
	PRIMARY KEY (incident, ref), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_task" VALUES(2,'verify','lead',NULL,'2026-03-02T10:25:00.000000Z');
INSERT INTO "seawall_task" VALUES(4,'story','listener',NULL,'2026-03-02T16:00:00.000000Z');
INSERT INTO "seawall_task" VALUES(5,'listen','listener',NULL,'2026-03-03T01:16:00.000000Z');
INSERT INTO "seawall_task" VALUES(6,'story','listener',NULL,'2026-03-03T06:08:00.000000Z');
INSERT INTO "seawall_task" VALUES(7,'reply','listener',NULL,'2026-03-03T11:21:00.000000Z');
INSERT INTO "seawall_task" VALUES(9,'listen','listener',NULL,'2026-03-03T15:24:00.000000Z');
INSERT INTO "seawall_task" VALUES(10,'story','listener',NULL,'2026-03-03T17:39:00.000000Z');
CREATE INDEX seawall_playbook_by_id ON seawall_playbook (id, position);
CREATE UNIQUE INDEX seawall_incident_by_uuid ON seawall_incident (id);
CREATE INDEX seawall_incident_by_status ON seawall_incident (drill, status, number);
CREATE UNIQUE INDEX seawall_incident_by_key ON seawall_incident (playbook, "key") WHERE status = 'open' AND NOT drill AND key IS NOT NULL;
CREATE INDEX seawall_incident_by_next ON seawall_incident (next_at, number) WHERE next_at IS NOT NULL;
CREATE INDEX seawall_task_by_owner ON seawall_task (owner, due_at);
CREATE INDEX seawall_task_by_assignee ON seawall_task (assignee, due_at);
CREATE INDEX seawall_task_by_due ON seawall_task (due_at);
CREATE INDEX seawall_label_by_value ON seawall_label (name, value, incident);
CREATE INDEX seawall_message_waiting ON seawall_message (created_at, id) WHERE delivered_at IS NULL;
CREATE TRIGGER seawall_entry_no_update BEFORE UPDATE ON seawall_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER seawall_entry_no_delete BEFORE DELETE ON seawall_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('seawall_incident',11);
COMMIT;
