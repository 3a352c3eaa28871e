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
INSERT INTO "seawall_entry" VALUES(1,1,'2026-03-02T09:00:00.000000Z','bram',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"40249909-4ea3-41bd-b748-1b5055f40a10","kind":"opened","playbook":"tiny","version":"1.0.0"}','1025f8f820ab155996ba7a0ac1994f366460cd57a4db298d2f11b39bd36d7842');
INSERT INTO "seawall_entry" VALUES(1,2,'2026-03-02T09:00:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','541a4dd6ffe31dd6b02ae0e1122ab29cc5c5dd7cd38b65e8edae1bdfe6e6342b');
INSERT INTO "seawall_entry" VALUES(1,3,'2026-03-02T09:00:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:15:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','d367e814780e46edab6794d9f15e9d8716a426a0342d1e449d60e8aa5c4c1c88');
INSERT INTO "seawall_entry" VALUES(1,4,'2026-03-02T09:07:00.000000Z','dora',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":false}','fc5ceaf716b9f4824e7db84f9d8f484d0e986271ddb33ecbcbdb6311ab270e2c');
INSERT INTO "seawall_entry" VALUES(1,5,'2026-03-02T09:07:00.000000Z','dora',NULL,'left','{"due":"2026-03-02T09:15:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"ignored"}','cc7f2d23568e08752f3a89fc61ba83816bbd1463380d19c51c179dcd307f3813');
INSERT INTO "seawall_entry" VALUES(1,6,'2026-03-02T09:07:00.000000Z','dora',NULL,'ended','{"end":"ignored","kind":"ended","steps":["listen"]}','81c7a6d52186565714e48462acf6416916b492661f2868bb941901a54ae26bae');
INSERT INTO "seawall_entry" VALUES(2,1,'2026-03-02T10:57:00.000000Z','chris',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"40d08d70-9ab1-450d-8875-ad3f71665283","kind":"opened","playbook":"rumour","version":"2.0.0"}','2072238b974ddb8bee8188e3d52b72efd9bad42264e28f5cbe75e686cad2f0c9');
INSERT INTO "seawall_entry" VALUES(2,2,'2026-03-02T10:57:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 4: more than four words, and a “quote” — ßé"}','b42c0495cdd098bd9d6cc1e3c24252d670e0224066d18600e79275030875414e');
INSERT INTO "seawall_entry" VALUES(2,3,'2026-03-02T10:57:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/5"}','2c9ba615cc13403fbb35d1c681b9d2600beba79ed6b0fa52e4f3571e6de955aa');
INSERT INTO "seawall_entry" VALUES(2,4,'2026-03-02T10:57:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T10:32:00Z"}','cbed81d9f43b51cb76b8286ea9fe9058fec5fb8f1494cc662fcee9957bf42046');
INSERT INTO "seawall_entry" VALUES(2,5,'2026-03-02T10:57:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T10:57:00Z","at":"2026-03-02T11:42:00Z","rule":0,"set_at":"2026-03-02T10:57:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','6583b0c41312c2c1a03f877428dceb6b830625f835dd95461e2c8fd58af4f1bf');
INSERT INTO "seawall_entry" VALUES(3,1,'2026-03-02T11:28:00.000000Z','dora',NULL,'opened','{"digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","id":"4ac64fc9-b697-4fee-a6cd-84d36394375c","kind":"opened","playbook":"message_loop","version":"1.0.0"}','5801cdfd09787db1de94d07a0a552bfe4b769d8f8e5eebdba5a1e87d5b8d28cc');
INSERT INTO "seawall_entry" VALUES(3,2,'2026-03-02T11:28:00.000000Z','dora',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 14: more than four words, and a “quote” — ßé"}','ac4449d4de7e65fc1628060f37ee32ebfcd764b2cb87a46417cbbf1492cc9b51');
INSERT INTO "seawall_entry" VALUES(3,3,'2026-03-02T11:28:00.000000Z','dora',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 15: more than four words, and a “quote” — ßé"}','6193bf33b441a80ee8ca33b03192d4bfa94345c514514f081e22212284877701');
INSERT INTO "seawall_entry" VALUES(3,4,'2026-03-02T11:28:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T11:28:00Z","at":"2026-03-02T11:58:00Z","rule":0,"set_at":"2026-03-02T11:28:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','c6b4f947fd19b8111fd8ac72709dcd6e846471f3c5048500eebcd1a5c907e906');
INSERT INTO "seawall_entry" VALUES(3,5,'2026-03-02T11:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T11:28:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','e309fc7e48f7521178ba30e556a448cd037437dfa8c22f0aaefb68c329eea2a9');
INSERT INTO "seawall_entry" VALUES(4,1,'2026-03-02T12:35:00.000000Z','dora',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"7502e1ad-8e01-43a7-b547-98b319d7f5bf","kind":"opened","playbook":"tiny","version":"1.0.0"}','7abd8aa327f17f370d605f3239cc9b4cca0f86b16f34e6edf159322f3b6ed20b');
INSERT INTO "seawall_entry" VALUES(4,2,'2026-03-02T12:35:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 26: more than four words, and a “quote” — ßé"}','736877c6e772e3619ad716cb3b955250b1811df8f592232c38856a2f45968077');
INSERT INTO "seawall_entry" VALUES(4,3,'2026-03-02T12:35:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T12:35:00Z","at":"2026-03-02T12:50:00Z","rule":0,"set_at":"2026-03-02T12:35:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','2687413543317bdabdb22e0f0a623384f71601bd3d27a273299e7af96941e59d');
INSERT INTO "seawall_entry" VALUES(5,1,'2026-03-02T13:04:00.000000Z','dora',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"fa4d2ded-6f8a-4707-8004-bde7fee16518","kind":"opened","playbook":"rumour","version":"2.0.0"}','4b11b068bae9d2678b9a917211d7a36b9419512ed6afdf19400b9c140b61e8cb');
INSERT INTO "seawall_entry" VALUES(5,2,'2026-03-02T13:04:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 27: more than four words, and a “quote” — ßé"}','892a2db818d72507795e292c7fc676ea467b8739eca349002a8699b7ceffb10a');
INSERT INTO "seawall_entry" VALUES(5,3,'2026-03-02T13:04:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/28"}','a61cb58de375f1a0a65621556523fe7b5e9561ffd8c9c41360289e0ec9751b87');
INSERT INTO "seawall_entry" VALUES(5,4,'2026-03-02T13:04:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T13:03:00Z"}','1410f1566816428bb261af30ce6bb684aacf1bc4678862ade0ceacf5151217cc');
INSERT INTO "seawall_entry" VALUES(5,5,'2026-03-02T13:04:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T13:04:00Z","at":"2026-03-02T13:49:00Z","rule":0,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','6fa01b7aa16a2a33ff3eabfd778e309cb45fabfcda70650f0ef2560b9fe433e3');
INSERT INTO "seawall_entry" VALUES(5,6,'2026-03-02T13:04:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','ae2d2dcc436f7efbead7a3f8cec386016c2e660297f2c32d7901249023727aa3');
INSERT INTO "seawall_entry" VALUES(5,7,'2026-03-02T13:04:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":0.25}','b8b19a9f7b5f570d905eaf912bbb11cb886075cbbb9b274d604f98bd5e48eeb3');
INSERT INTO "seawall_entry" VALUES(5,8,'2026-03-02T13:04:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L1"}','f334f66260e736fb204ae40dfa52e43819fa283dcb89f2a20c378b33ee22b75c');
INSERT INTO "seawall_entry" VALUES(5,9,'2026-03-02T13:04:00.000000Z','anna',NULL,'left','{"due":"2026-03-02T13:49:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','bcd76fba7278685a6a57d91ee5347fa6a417fe9ef26d977ffc7691955fdf6fb7');
INSERT INTO "seawall_entry" VALUES(5,10,'2026-03-02T13:04:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T13:03:00Z","at":"2026-03-02T14:03:00Z","rule":1,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','a2fb4b5ae55b517b6b6819de1912fe0a59917d493eb183ce81c2716c4921dcd6');
INSERT INTO "seawall_entry" VALUES(5,11,'2026-03-02T13:04:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 36: more than four words, and a “quote” — ßé"}','4cfd9277effec316b66fcd8e73f8c84b319467f361bbf8951381b7134f4f7db7');
INSERT INTO "seawall_entry" VALUES(5,12,'2026-03-02T13:04:00.000000Z','dora',NULL,'left','{"due":"2026-03-02T14:03:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','0593d767c18f1498e2414e3ae8797125b68ec94bebd4f48df19fcae7b54afcbb');
INSERT INTO "seawall_entry" VALUES(5,13,'2026-03-02T13:04:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T13:04:00Z","at":"2026-03-02T13:49:00Z","rule":0,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','fd5000a47ba6b458836d993ae08b69a7b6e5dc3e03daf0af999e71f69a9e3e6c');
INSERT INTO "seawall_entry" VALUES(5,14,'2026-03-02T13:04:00.000000Z','anna',NULL,'assigned','{"kind":"assigned","person":"bram","task":"verify","tell":[{"people":["bram"]}]}','e0a3a198aaa31680ea56bcc0648a3981c3e9a8b3be19870a11c1607285a16536');
INSERT INTO "seawall_entry" VALUES(2,6,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":6270,"moment":"2026-03-02T11:19:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','7db6d4c4c4d0b1cd8a2f3581a9c7a1175c2d900acd839c17d8316b48fb8930e5');
INSERT INTO "seawall_entry" VALUES(2,7,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":5220,"moment":"2026-03-02T11:37:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','f69b699bff4118ceb3bbad94235d69d6977d5fe32e7143fbeaa7232ef32d8798');
INSERT INTO "seawall_entry" VALUES(2,8,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":4920,"moment":"2026-03-02T11:42:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','a41b8f1e29e6d6b796d6d9eaf5779cf820f0459311361ab982a89e0924259ece');
INSERT INTO "seawall_entry" VALUES(2,9,'2026-03-02T13:04:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T11:42:00Z","kind":"breached","late":4920,"task":"verify"}','ee0f237c99c1e49bd44770acab65854e4a295d34529eaa047f8648114e2111cc');
INSERT INTO "seawall_entry" VALUES(2,10,'2026-03-02T13:04:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','7aeb22474a00b48030c6341e46fb4eef903efdf9b824a49e212fc2848b4a733e');
INSERT INTO "seawall_entry" VALUES(2,11,'2026-03-02T13:04:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T11:42:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','706cd07fa80a58e450da2b315a147d7f767a9f315902270380f84431fed3b728');
INSERT INTO "seawall_entry" VALUES(2,12,'2026-03-02T13:04:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-02T10:32:00Z","at":"2026-03-02T12:02:00Z","rule":1,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','7b233f66d729176c090460051ac2d22ad2ef9ed1caeff6d200526d7ceaeb89d1');
INSERT INTO "seawall_entry" VALUES(3,6,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":4860,"moment":"2026-03-02T11:43:00Z","rung":1,"task":"write","tell":[{"role":"author"}]}','d61c2017d51b0d265c2423cb0e134523d67bef7a2922e40c977144dacff4e010');
INSERT INTO "seawall_entry" VALUES(3,7,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":4320,"moment":"2026-03-02T11:52:00Z","rung":2,"task":"write","tell":[{"role":"author"}]}','108d52331511bcc6694ce431869a059e9387950a9daafa26a1dd3672aabbb9c9');
INSERT INTO "seawall_entry" VALUES(3,8,'2026-03-02T13:04:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T11:58:00Z","kind":"breached","late":3960,"task":"write","tell":[{"role":"incident_lead"},{"role":"author"}]}','d105034f7d576bd1261a9852817ca46461ea86e158b9c6999e0f1153fa8eaaa6');
INSERT INTO "seawall_entry" VALUES(3,9,'2026-03-02T13:04:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T11:58:00Z","how":"timeout","kind":"left","step":"write","task":"write","to":"decide"}','19b68fb7907d6c15a8404127b7a58aab308e125c379fd8e51100a597e36d8b46');
INSERT INTO "seawall_entry" VALUES(3,10,'2026-03-02T13:04:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-02T13:04:00Z","at":"2026-03-02T13:14:00Z","rule":0,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"approver","step":"decide","task":"decide","track":"main","visit":1}','ebaed8d921db9b7505e9b2913309e6c98a8b199be94015fa094427f2796841a1');
INSERT INTO "seawall_entry" VALUES(2,13,'2026-03-02T13:04:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T12:02:00Z","kind":"breached","task":"hold"}','31a8d8f0daf5c065fa9552ef5bec53996d1b0a10002e9b04e1977dca35cd2aff');
INSERT INTO "seawall_entry" VALUES(4,4,'2026-03-02T13:04:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T12:50:00Z","kind":"breached","late":840,"task":"listen","tell":[{"role":"lead"}]}','ea137e4ba93a477399fc7f0af78f8260649ad9da0f52f0fd7e2ea9e0dcf13242');
INSERT INTO "seawall_entry" VALUES(4,5,'2026-03-02T13:04:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','d5902d53c95e4948490b1684ab1ef381786e6dd1b5003f73c469f89109c88854');
INSERT INTO "seawall_entry" VALUES(4,6,'2026-03-02T13:04:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T12:50:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','c5dd0e564dff7f19f6d2fa86d33e5212ddf6a136d9558c5d2b5ecab05332a4cf');
INSERT INTO "seawall_entry" VALUES(4,7,'2026-03-02T13:04:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-02T13:04:00Z","at":"2026-03-02T13:34:00Z","rule":0,"set_at":"2026-03-02T13:04:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','f37733e254b9ec3d3547698be9120e13f1b345d9c6aa555d391314024428752d');
INSERT INTO "seawall_entry" VALUES(3,11,'2026-03-02T13:04:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T13:04:00Z","rung":0,"task":"decide","tell":[{"role":"approver"}]}','178a49ef6d9c6416a0b016138e75640dc6863417f1aaf30840c19f6eef88ffee');
INSERT INTO "seawall_entry" VALUES(6,1,'2026-03-02T14:20:00.000000Z','bram',NULL,'opened','{"digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","id":"eb10671e-2cc0-46fe-bd9f-8025a216ed6b","kind":"opened","playbook":"message_loop","version":"1.0.0"}','f160331ca767c28a147be5db061f3a4917836f2c778e5f49372389057b5722d1');
INSERT INTO "seawall_entry" VALUES(6,2,'2026-03-02T14:20:00.000000Z','bram',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 44: more than four words, and a “quote” — ßé"}','10ae8b01eae857c7c6141842b7525838dd59daa3d4aa3e86d9c16cd898f19c83');
INSERT INTO "seawall_entry" VALUES(6,3,'2026-03-02T14:20:00.000000Z','bram',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 45: more than four words, and a “quote” — ßé"}','046ac7d86a83d5edaa9453023a7ea7c506aae083d673bf1aa8f2779bc05c112a');
INSERT INTO "seawall_entry" VALUES(6,4,'2026-03-02T14:20:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T14:20:00Z","at":"2026-03-02T14:50:00Z","rule":0,"set_at":"2026-03-02T14:20:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','48387440569b2c0ceff7509f2b7e9f89ab3086ef912a9f0a2b635c386eac5af7');
INSERT INTO "seawall_entry" VALUES(6,5,'2026-03-02T14:20:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T14:20:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','f52152cd9487053771f75aed31e643da40c311980ff88f6009215dcde4ee89de');
INSERT INTO "seawall_entry" VALUES(6,6,'2026-03-02T15:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":2100,"moment":"2026-03-02T14:35:00Z","rung":1,"task":"write","tell":[{"role":"author"}]}','4c234b33e2a7c4af6de62c55e0f4632095d0d682f5aa629903ec6a5a92d94503');
INSERT INTO "seawall_entry" VALUES(6,7,'2026-03-02T15:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":1560,"moment":"2026-03-02T14:44:00Z","rung":2,"task":"write","tell":[{"role":"author"}]}','121522ca18b09ef05e793095e3898a4dd0730de4bcc40164206350ed6b6caf30');
INSERT INTO "seawall_entry" VALUES(6,8,'2026-03-02T15:10:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T14:50:00Z","kind":"breached","late":1200,"task":"write","tell":[{"role":"incident_lead"},{"role":"author"}]}','b76770aa3059cf4609ae2675ce8109d632dd0b202c733a2e437e3f9daa96d525');
INSERT INTO "seawall_entry" VALUES(6,9,'2026-03-02T15:10:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T14:50:00Z","how":"timeout","kind":"left","step":"write","task":"write","to":"decide"}','b0f7a570db3aec4625a812a7aee0f80ce40c006829ef546181a9f10d5363c811');
INSERT INTO "seawall_entry" VALUES(6,10,'2026-03-02T15:10:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-02T15:10:00Z","at":"2026-03-02T15:20:00Z","rule":0,"set_at":"2026-03-02T15:10:00Z"},"kind":"entered","owner":"approver","step":"decide","task":"decide","track":"main","visit":1}','72fafd1dc4f4cc74853b68429613342c3f31e17946a17b41744e7531f028aee9');
INSERT INTO "seawall_entry" VALUES(6,11,'2026-03-02T15:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T15:10:00Z","rung":0,"task":"decide","tell":[{"role":"approver"}]}','7a91a884f18b62dce33a481eab8577e80dc83a1c8675582737139eb518492c76');
INSERT INTO "seawall_entry" VALUES(6,12,'2026-03-02T15:10:00.000000Z','bram',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["decide"]}','d0c2982b895102c15a1cf7637f471232bac2ffe0c5032538e1bf1bbe8baec39d');
INSERT INTO "seawall_entry" VALUES(6,13,'2026-03-02T15:10:00.000000Z','bram',NULL,'dropped','{"kind":"dropped","task":"decide"}','38def4ccfe5cfc5c587610e546ff74a5ad9c4b6e9416331aa5db785c229f55fc');
INSERT INTO "seawall_entry" VALUES(7,1,'2026-03-02T18:14:00.000000Z','dora',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"594c6c0f-deb7-49a7-8dc5-04cc97084c66","kind":"opened","playbook":"tiny","version":"1.0.0"}','d9006c346d2aa2d7b0daeb71a7945f2a24a20acd3c52a1bc64a821c273cb17e0');
INSERT INTO "seawall_entry" VALUES(7,2,'2026-03-02T18:14:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 71: more than four words, and a “quote” — ßé"}','4ba5465750475bb222103c32a82030a724148d4954d2f27ef81e5ced0e3b6b7c');
INSERT INTO "seawall_entry" VALUES(7,3,'2026-03-02T18:14:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T18:14:00Z","at":"2026-03-02T18:29:00Z","rule":0,"set_at":"2026-03-02T18:14:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','c3ed0089243f0f464011b94a5bd6afba028383a12fd25d5e9666eba048804f0c');
INSERT INTO "seawall_entry" VALUES(7,4,'2026-03-02T18:14:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","old":"What we know, part 71: more than four words, and a “quote” — ßé","reason":"It was wrong","value":"What we know, part 75: more than four words, and a “quote” — ßé"}','28a3b1bd16b9e99343497e307555676f968ee8446b07c1d27a8ee760e5272592');
INSERT INTO "seawall_entry" VALUES(8,1,'2026-03-02T21:18:00.000000Z','anna',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"f89f1474-8336-4927-aa09-198f4706d0a6","kind":"opened","playbook":"rumour","version":"2.0.0"}','4bf6d186f9d0025fb51435843ae441b379001d3b899508b898391a2d37dec7d2');
INSERT INTO "seawall_entry" VALUES(8,2,'2026-03-02T21:18:00.000000Z','anna',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 76: more than four words, and a “quote” — ßé"}','baed601b72e0dce38b2f67f40933a147df06fe1b6767630d3ef02a6cc8fc1d2f');
INSERT INTO "seawall_entry" VALUES(8,3,'2026-03-02T21:18:00.000000Z','anna',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/77"}','4c2a0d545f1732ceebb5dad811e17f41a63f7510db1949e5a0a5e2739e155080');
INSERT INTO "seawall_entry" VALUES(8,4,'2026-03-02T21:18:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T20:27:00Z"}','683bc192d5ace83cf270e0b156ed1ab57ceb11ab73805094867bb39ea4eca94a');
INSERT INTO "seawall_entry" VALUES(8,5,'2026-03-02T21:18:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T21:18:00Z","at":"2026-03-02T22:03:00Z","rule":0,"set_at":"2026-03-02T21:18:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','c4ab6e68b966cbe706cd510f5ed5cbd0427e108bba5f2cd1783fd0b82b9a676c');
INSERT INTO "seawall_entry" VALUES(9,1,'2026-03-02T21:46:00.000000Z','chris',NULL,'opened','{"digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","id":"fb794759-6b6a-4fcb-86bc-0d13083a9691","kind":"opened","playbook":"message_loop","version":"1.0.0"}','a55b3684f2b705efd9a5ee299f98b86c4a58c1700bf97c543aaad4626e100b23');
INSERT INTO "seawall_entry" VALUES(9,2,'2026-03-02T21:46:00.000000Z','chris',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 79: more than four words, and a “quote” — ßé"}','a53acd3139d1e9d0bde2e28e1d4f503143126eedfbfea84e8e3be68edccacbd7');
INSERT INTO "seawall_entry" VALUES(9,3,'2026-03-02T21:46:00.000000Z','chris',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 80: more than four words, and a “quote” — ßé"}','86bfe565102c18d26ae37efaf829dd77e4cba4e22f1a997bfbc99b9a7a329507');
INSERT INTO "seawall_entry" VALUES(9,4,'2026-03-02T21:46:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T21:46:00Z","at":"2026-03-02T22:16:00Z","rule":0,"set_at":"2026-03-02T21:46:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','a0337419fd4246f650e0461079a54dddf94b930939eebba7d7951bb0809d458e');
INSERT INTO "seawall_entry" VALUES(9,5,'2026-03-02T21:46:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T21:46:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','7c455d8e7f5816677807bad20985f027efd695d74456ec41d88ef0f356ce36fc');
INSERT INTO "seawall_entry" VALUES(10,1,'2026-03-03T00:05:00.000000Z','dora',NULL,'opened','{"digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","id":"08d06553-1f71-4687-8f29-984abc3400ac","kind":"opened","playbook":"tiny","version":"1.0.0"}','105f02a923854e4a1f171c55aa480aa2015686113301257e0c8c52a74ceeccd4');
INSERT INTO "seawall_entry" VALUES(10,2,'2026-03-03T00:05:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 142: more than four words, and a “quote” — ßé"}','bb046fb2dd8f20d78aeb373c28eea2f1df98645bb6fc97719aae52954eb1edb2');
INSERT INTO "seawall_entry" VALUES(10,3,'2026-03-03T00:05:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T00:05:00Z","at":"2026-03-03T00:20:00Z","rule":0,"set_at":"2026-03-03T00:05:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','f30d62c07f0a94debcae7c789f9e062b6439babd9f1cdf408229c4e93f00e5d0');
INSERT INTO "seawall_entry" VALUES(10,4,'2026-03-03T00:05:00.000000Z','anna',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','95295cb4bff227d6c53ee81ce5a1c01f2c96dce3313f76a411cf9715ba41de19');
INSERT INTO "seawall_entry" VALUES(10,5,'2026-03-03T00:05:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T00:20:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"reply"}','59d9e92a592bad779024297771571e2a66edc9aa4019320725a94b8cb5b66db2');
INSERT INTO "seawall_entry" VALUES(10,6,'2026-03-03T00:05:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T00:05:00Z","at":"2026-03-03T00:35:00Z","rule":0,"set_at":"2026-03-03T00:05:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','7d70241439389dfce3c865df19678271c429db36f03dd4069c6b76308935c8cc');
INSERT INTO "seawall_entry" VALUES(10,7,'2026-03-05T00:05:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":171900,"moment":"2026-03-03T00:20:00Z","rung":0,"task":"reply","tell":[{"role":"listener"}]}','3a8b05032d0e2f501008dd88373be6ea8054ac54222eefd14512ec9271ac582c');
INSERT INTO "seawall_entry" VALUES(10,8,'2026-03-05T00:05:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":171000,"moment":"2026-03-03T00:35:00Z","rung":1,"task":"reply","tell":[{"role":"lead"}]}','cdb6460807d065cde6524775b782feaf90f772d7254fb515cd17c8d7cca182d5');
INSERT INTO "seawall_entry" VALUES(10,9,'2026-03-05T00:05:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T00:35:00Z","kind":"breached","late":171000,"task":"reply"}','0f6ed090b142051b6551ff021da6e0867845ece0421ee2de55a315984bd81747');
INSERT INTO "seawall_entry" VALUES(10,10,'2026-03-05T00:05:00.000000Z','bram',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["reply"]}','a68389ddc25db25bea0f2a414824255a168270fb585edad5972bc580d098006e');
INSERT INTO "seawall_entry" VALUES(10,11,'2026-03-05T00:05:00.000000Z','bram',NULL,'dropped','{"kind":"dropped","task":"reply"}','1a375a9cd783d52b3d08d5994e404b6e65eccced05d3c5e6a1f903d7eed76ecb');
INSERT INTO "seawall_entry" VALUES(11,1,'2026-03-05T00:17:00.000000Z','chris',NULL,'opened','{"digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","id":"83f75e44-250f-4857-bb6f-1e242659f142","kind":"opened","playbook":"rumour","version":"2.0.0"}','efd3975a063ea2a40e88a60c6348365697d585d516d7d04785b71fe49e5f5213');
INSERT INTO "seawall_entry" VALUES(11,2,'2026-03-05T00:17:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 146: more than four words, and a “quote” — ßé"}','8c9bfe83c85bc1244f41c36a866ba46397f612c81879902b2884e03dcfeb60b2');
INSERT INTO "seawall_entry" VALUES(11,3,'2026-03-05T00:17:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/147"}','5dee21aa5a1f508d44eb833096b3bdecfde2347dbeb88acda2f28bb2367b4640');
INSERT INTO "seawall_entry" VALUES(11,4,'2026-03-05T00:17:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-04T23:16:00Z"}','c632e2f474350749451bff5c4928c6ded92dfbca8f6208416718972abfca4976');
INSERT INTO "seawall_entry" VALUES(11,5,'2026-03-05T00:17:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T00:17:00Z","at":"2026-03-05T01:02:00Z","rule":0,"set_at":"2026-03-05T00:17:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','40c5e4470b17dd6d7507ff293239ba7e0eb29acd8e330f1fa31b217b2366dd4d');
INSERT INTO "seawall_entry" VALUES(12,1,'2026-03-05T02:12:00.000000Z','chris',NULL,'opened','{"digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","id":"6f0e0c46-472b-4dee-a486-78e0a82874a3","kind":"opened","playbook":"message_loop","version":"1.0.0"}','06dca1fc07f9eb6a2b59e891f8cb2e42d900ee569d4d5431e726d04253aa3e20');
INSERT INTO "seawall_entry" VALUES(12,2,'2026-03-05T02:12:00.000000Z','chris',NULL,'fact_set','{"fact":"audience","kind":"fact_set","value":"What we know, part 149: more than four words, and a “quote” — ßé"}','4fa711b861202e010a83e9c759a4edb82c0540c75016bf4aee4516ac395bde46');
INSERT INTO "seawall_entry" VALUES(12,3,'2026-03-05T02:12:00.000000Z','chris',NULL,'fact_set','{"fact":"brief","kind":"fact_set","value":"What we know, part 150: more than four words, and a “quote” — ßé"}','459edb5c0c2971a3b3b8c242a61845bb5758c574fa5aeef14d75beddfd4be903');
INSERT INTO "seawall_entry" VALUES(12,4,'2026-03-05T02:12:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T02:12:00Z","at":"2026-03-05T02:42:00Z","rule":0,"set_at":"2026-03-05T02:12:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":1}','57420c879ce93a888670f52ae240028444d298e4e7f84555fb3bd7f57a201229');
INSERT INTO "seawall_entry" VALUES(12,5,'2026-03-05T02:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T02:12:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','32eab55cb4528235d41da688d3170e7083c799c3603dd9951f48d6d640f14524');
INSERT INTO "seawall_entry" VALUES(12,6,'2026-03-05T02:12:00.000000Z','chris',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["write"]}','6aa82254209c104a1a3220982b24545baa88cd6959dda5e795a86f73a834582a');
INSERT INTO "seawall_entry" VALUES(12,7,'2026-03-05T02:12:00.000000Z','chris',NULL,'dropped','{"kind":"dropped","task":"write"}','7d2ed8e3709bc93d14147796fe7ec65364b038cb3456afc11afe599d05859842');
INSERT INTO "seawall_entry" VALUES(12,8,'2026-03-05T02:12:00.000000Z','bram',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','8ba04ddfce050c4f74450999d2e5d35f5e9633ca625150ba334c52108f7080cd');
INSERT INTO "seawall_entry" VALUES(12,9,'2026-03-05T02:12:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T02:12:00Z","at":"2026-03-05T02:42:00Z","rule":0,"set_at":"2026-03-05T02:12:00Z"},"kind":"entered","owner":"author","step":"write","task":"write","track":"main","visit":2}','f0a2ca43c7ae595c689f452283c7b29892e49a5d1bc3274b9e5ec91197098721');
INSERT INTO "seawall_entry" VALUES(12,10,'2026-03-05T02:12:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T02:12:00Z","rung":0,"task":"write","tell":[{"role":"author"}]}','a11b1a6b808bb6a9857d488037faa5ae79b82433bae54bdbcc0d127b7c40586f');
INSERT INTO "seawall_entry" VALUES(13,1,'2026-03-05T04:22:00.000000Z','bram',NULL,'opened','{"digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","drill":true,"id":"53216b15-95ac-4862-8591-585a5804b902","kind":"opened","playbook":"tiny","version":"2.0.0"}','9b6adfa6c4ffcb4ad17122aa368c58b7a99e13a0ef5ed5fc6d4498211814cab4');
INSERT INTO "seawall_entry" VALUES(13,2,'2026-03-05T04:22:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','795cce5e533cd2d316c3dc5f11bbfd3d45eae6760bc9f6e29492c1fe6403eb62');
INSERT INTO "seawall_entry" VALUES(13,3,'2026-03-05T04:22:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T04:22:00Z","at":"2026-03-05T04:37:00Z","rule":0,"set_at":"2026-03-05T04:22:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','497a2771c4c77ababad680df682fce4b5466d79ceb81ce7d9008e5b4800b0188');
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
INSERT INTO "seawall_incident" VALUES(1,'40249909-4ea3-41bd-b748-1b5055f40a10','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','ended',0,NULL,'2026-03-02T09:00:00.000000Z',NULL,6,'81c7a6d52186565714e48462acf6416916b492661f2868bb941901a54ae26bae','{"id":"40249909-4ea3-41bd-b748-1b5055f40a10","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-02T09:00:00Z","at":"2026-03-02T09:07:00Z","seq":6,"status":"ended","end":"ignored","ended_at":"2026-03-02T09:07:00Z","facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":false,"seq":4,"changed":4}},"visits":{"listen":1},"entered":{"listen":"2026-03-02T09:00:00Z"},"left":{"listen":{"at":"2026-03-02T09:07:00Z","how":"advance"}},"done":{"listen":"2026-03-02T09:07:00Z"},"dropped":[{"track":"main","step":"listen"}]}');
INSERT INTO "seawall_incident" VALUES(2,'40d08d70-9ab1-450d-8875-ad3f71665283','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/5','2026-03-02T10:57:00.000000Z',NULL,13,'31a8d8f0daf5c065fa9552ef5bec53996d1b0a10002e9b04e1977dca35cd2aff','{"id":"40d08d70-9ab1-450d-8875-ad3f71665283","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-02T10:57:00Z","at":"2026-03-02T13:04:00Z","seq":13,"facts":{"claim":{"value":"What we know, part 4: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/5","seq":3,"changed":3},"posted_at":{"value":"2026-03-02T10:32:00Z","seq":4,"changed":4},"severity":{"value":"L2","seq":10,"changed":10}},"tasks":{"hold":{"ref":"hold","track":"main","step":"hold","visit":1,"entered_at":"2026-03-02T13:04:00Z","entered_seq":12,"owner":"listener","due":{"at":"2026-03-02T12:02:00Z","rule":1,"anchor":"2026-03-02T10:32:00Z","set_at":"2026-03-02T13:04:00Z"},"breached":true}},"visits":{"verify":1,"hold":1},"entered":{"hold":"2026-03-02T13:04:00Z","verify":"2026-03-02T10:57:00Z"},"left":{"verify":{"at":"2026-03-02T13:04:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(3,'4ac64fc9-b697-4fee-a6cd-84d36394375c','message_loop','9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46','open',0,NULL,'2026-03-02T11:28:00.000000Z','2026-03-02T13:09:00.000000Z',11,'178a49ef6d9c6416a0b016138e75640dc6863417f1aaf30840c19f6eef88ffee','{"id":"4ac64fc9-b697-4fee-a6cd-84d36394375c","playbook":"message_loop","digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","opened_at":"2026-03-02T11:28:00Z","at":"2026-03-02T13:04:00Z","seq":11,"facts":{"audience":{"value":"What we know, part 14: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 15: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"decide":{"ref":"decide","track":"main","step":"decide","visit":1,"entered_at":"2026-03-02T13:04:00Z","entered_seq":10,"owner":"approver","due":{"at":"2026-03-02T13:14:00Z","rule":0,"anchor":"2026-03-02T13:04:00Z","set_at":"2026-03-02T13:04:00Z"},"fired":[0]}},"visits":{"write":1,"decide":1},"entered":{"decide":"2026-03-02T13:04:00Z","write":"2026-03-02T11:28:00Z"},"left":{"write":{"at":"2026-03-02T13:04:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(4,'7502e1ad-8e01-43a7-b547-98b319d7f5bf','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','open',0,NULL,'2026-03-02T12:35:00.000000Z','2026-03-02T13:19:00.000000Z',7,'f37733e254b9ec3d3547698be9120e13f1b345d9c6aa555d391314024428752d','{"id":"7502e1ad-8e01-43a7-b547-98b319d7f5bf","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-02T12:35:00Z","at":"2026-03-02T13:04:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 26: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":5,"changed":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-02T13:04:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-02T13:34:00Z","rule":0,"anchor":"2026-03-02T13:04:00Z","set_at":"2026-03-02T13:04:00Z"}}},"visits":{"listen":1,"reply":1},"entered":{"reply":"2026-03-02T13:04:00Z","listen":"2026-03-02T12:35:00Z"},"left":{"listen":{"at":"2026-03-02T13:04:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(5,'fa4d2ded-6f8a-4707-8004-bde7fee16518','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/28','2026-03-02T13:04:00.000000Z','2026-03-02T13:26:30.000000Z',14,'e0a3a198aaa31680ea56bcc0648a3981c3e9a8b3be19870a11c1607285a16536','{"id":"fa4d2ded-6f8a-4707-8004-bde7fee16518","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-02T13:04:00Z","at":"2026-03-02T13:04:00Z","seq":14,"facts":{"claim":{"value":"What we know, part 27: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/28","seq":3,"changed":3},"posted_at":{"value":"2026-03-02T13:03:00Z","seq":4,"changed":4},"verdict":{"value":"unknown","seq":6,"changed":6},"reach":{"value":0.25,"seq":7,"changed":7},"severity":{"value":"L1","seq":8,"changed":8},"answer":{"value":"What we know, part 36: more than four words, and a “quote” — ßé","seq":11,"changed":11}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":2,"entered_at":"2026-03-02T13:04:00Z","entered_seq":13,"owner":"lead","assignee":"bram","due":{"at":"2026-03-02T13:49:00Z","rule":0,"anchor":"2026-03-02T13:04:00Z","set_at":"2026-03-02T13:04:00Z"}}},"visits":{"verify":2,"hold":1},"entered":{"verify":"2026-03-02T13:04:00Z","hold":"2026-03-02T13:04:00Z"},"left":{"verify":{"at":"2026-03-02T13:04:00Z","how":"advance"},"hold":{"at":"2026-03-02T13:04:00Z","how":"advance"}},"done":{"hold":"2026-03-02T13:04:00Z","verify":"2026-03-02T13:04:00Z"}}');
INSERT INTO "seawall_incident" VALUES(6,'eb10671e-2cc0-46fe-bd9f-8025a216ed6b','message_loop','9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46','cancelled',0,NULL,'2026-03-02T14:20:00.000000Z',NULL,13,'38def4ccfe5cfc5c587610e546ff74a5ad9c4b6e9416331aa5db785c229f55fc','{"id":"eb10671e-2cc0-46fe-bd9f-8025a216ed6b","playbook":"message_loop","digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","opened_at":"2026-03-02T14:20:00Z","at":"2026-03-02T15:10:00Z","seq":13,"status":"cancelled","ended_at":"2026-03-02T15:10:00Z","facts":{"audience":{"value":"What we know, part 44: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 45: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"visits":{"write":1,"decide":1},"entered":{"decide":"2026-03-02T15:10:00Z","write":"2026-03-02T14:20:00Z"},"left":{"write":{"at":"2026-03-02T15:10:00Z","how":"timeout"},"decide":{"at":"2026-03-02T15:10:00Z","how":"dropped"}},"dropped":[{"track":"main","step":"decide"}]}');
INSERT INTO "seawall_incident" VALUES(7,'594c6c0f-deb7-49a7-8dc5-04cc97084c66','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','open',0,NULL,'2026-03-02T18:14:00.000000Z','2026-03-02T18:29:00.000000Z',4,'28a3b1bd16b9e99343497e307555676f968ee8446b07c1d27a8ee760e5272592','{"id":"594c6c0f-deb7-49a7-8dc5-04cc97084c66","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-02T18:14:00Z","at":"2026-03-02T18:14:00Z","seq":4,"facts":{"summary":{"value":"What we know, part 75: more than four words, and a “quote” — ßé","seq":4,"changed":4}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":1,"entered_at":"2026-03-02T18:14:00Z","entered_seq":3,"owner":"listener","due":{"at":"2026-03-02T18:29:00Z","rule":0,"anchor":"2026-03-02T18:14:00Z","set_at":"2026-03-02T18:14:00Z"}}},"visits":{"listen":1},"entered":{"listen":"2026-03-02T18:14:00Z"}}');
INSERT INTO "seawall_incident" VALUES(8,'f89f1474-8336-4927-aa09-198f4706d0a6','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/77','2026-03-02T21:18:00.000000Z','2026-03-02T21:40:30.000000Z',5,'c4ab6e68b966cbe706cd510f5ed5cbd0427e108bba5f2cd1783fd0b82b9a676c','{"id":"f89f1474-8336-4927-aa09-198f4706d0a6","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-02T21:18:00Z","at":"2026-03-02T21:18:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 76: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/77","seq":3,"changed":3},"posted_at":{"value":"2026-03-02T20:27:00Z","seq":4,"changed":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-02T21:18:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-02T22:03:00Z","rule":0,"anchor":"2026-03-02T21:18:00Z","set_at":"2026-03-02T21:18:00Z"}}},"visits":{"verify":1},"entered":{"verify":"2026-03-02T21:18:00Z"}}');
INSERT INTO "seawall_incident" VALUES(9,'fb794759-6b6a-4fcb-86bc-0d13083a9691','message_loop','9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46','open',0,NULL,'2026-03-02T21:46:00.000000Z','2026-03-02T22:01:00.000000Z',5,'7c455d8e7f5816677807bad20985f027efd695d74456ec41d88ef0f356ce36fc','{"id":"fb794759-6b6a-4fcb-86bc-0d13083a9691","playbook":"message_loop","digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","opened_at":"2026-03-02T21:46:00Z","at":"2026-03-02T21:46:00Z","seq":5,"facts":{"audience":{"value":"What we know, part 79: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 80: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"write":{"ref":"write","track":"main","step":"write","visit":1,"entered_at":"2026-03-02T21:46:00Z","entered_seq":4,"owner":"author","due":{"at":"2026-03-02T22:16:00Z","rule":0,"anchor":"2026-03-02T21:46:00Z","set_at":"2026-03-02T21:46:00Z"},"fired":[0]}},"visits":{"write":1},"entered":{"write":"2026-03-02T21:46:00Z"}}');
INSERT INTO "seawall_incident" VALUES(10,'08d06553-1f71-4687-8f29-984abc3400ac','tiny','176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34','cancelled',0,NULL,'2026-03-03T00:05:00.000000Z',NULL,11,'1a375a9cd783d52b3d08d5994e404b6e65eccced05d3c5e6a1f903d7eed76ecb','{"id":"08d06553-1f71-4687-8f29-984abc3400ac","playbook":"tiny","digest":"176553105c6d234b5990ef69eebe0a206c032237b9dad942e20cc9e43353af34","opened_at":"2026-03-03T00:05:00Z","at":"2026-03-05T00:05:00Z","seq":11,"status":"cancelled","ended_at":"2026-03-05T00:05:00Z","facts":{"summary":{"value":"What we know, part 142: more than four words, and a “quote” — ßé","seq":2,"changed":2},"serious":{"value":true,"seq":4,"changed":4}},"visits":{"listen":1,"reply":1},"entered":{"reply":"2026-03-03T00:05:00Z","listen":"2026-03-03T00:05:00Z"},"left":{"listen":{"at":"2026-03-03T00:05:00Z","how":"advance"},"reply":{"at":"2026-03-05T00:05:00Z","how":"dropped"}},"done":{"listen":"2026-03-03T00:05:00Z"},"dropped":[{"track":"main","step":"reply"}]}');
INSERT INTO "seawall_incident" VALUES(11,'83f75e44-250f-4857-bb6f-1e242659f142','rumour','1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105','open',0,'https://example.org/147','2026-03-05T00:17:00.000000Z','2026-03-05T00:39:30.000000Z',5,'40c5e4470b17dd6d7507ff293239ba7e0eb29acd8e330f1fa31b217b2366dd4d','{"id":"83f75e44-250f-4857-bb6f-1e242659f142","playbook":"rumour","digest":"1b5912de8d5e936bfc942eda5045b1b9853e8757fcb9c82432e35a0268c3d105","opened_at":"2026-03-05T00:17:00Z","at":"2026-03-05T00:17:00Z","seq":5,"facts":{"claim":{"value":"What we know, part 146: more than four words, and a “quote” — ßé","seq":2,"changed":2},"url":{"value":"https://example.org/147","seq":3,"changed":3},"posted_at":{"value":"2026-03-04T23:16:00Z","seq":4,"changed":4}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":1,"entered_at":"2026-03-05T00:17:00Z","entered_seq":5,"owner":"lead","due":{"at":"2026-03-05T01:02:00Z","rule":0,"anchor":"2026-03-05T00:17:00Z","set_at":"2026-03-05T00:17:00Z"}}},"visits":{"verify":1},"entered":{"verify":"2026-03-05T00:17:00Z"}}');
INSERT INTO "seawall_incident" VALUES(12,'6f0e0c46-472b-4dee-a486-78e0a82874a3','message_loop','9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46','open',0,NULL,'2026-03-05T02:12:00.000000Z','2026-03-05T02:27:00.000000Z',10,'a11b1a6b808bb6a9857d488037faa5ae79b82433bae54bdbcc0d127b7c40586f','{"id":"6f0e0c46-472b-4dee-a486-78e0a82874a3","playbook":"message_loop","digest":"9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46","opened_at":"2026-03-05T02:12:00Z","at":"2026-03-05T02:12:00Z","seq":10,"facts":{"audience":{"value":"What we know, part 149: more than four words, and a “quote” — ßé","seq":2,"changed":2},"brief":{"value":"What we know, part 150: more than four words, and a “quote” — ßé","seq":3,"changed":3}},"tasks":{"write":{"ref":"write","track":"main","step":"write","visit":2,"entered_at":"2026-03-05T02:12:00Z","entered_seq":9,"owner":"author","due":{"at":"2026-03-05T02:42:00Z","rule":0,"anchor":"2026-03-05T02:12:00Z","set_at":"2026-03-05T02:12:00Z"},"fired":[0]}},"visits":{"write":2},"entered":{"write":"2026-03-05T02:12:00Z"},"left":{"write":{"at":"2026-03-05T02:12:00Z","how":"dropped"}}}');
INSERT INTO "seawall_incident" VALUES(13,'53216b15-95ac-4862-8591-585a5804b902','tiny','ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','open',1,NULL,'2026-03-05T04:22:00.000000Z','2026-03-05T04:37:00.000000Z',3,'497a2771c4c77ababad680df682fce4b5466d79ceb81ce7d9008e5b4800b0188','{"id":"53216b15-95ac-4862-8591-585a5804b902","playbook":"tiny","digest":"ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2","opened_at":"2026-03-05T04:22:00Z","at":"2026-03-05T04:22:00Z","seq":3,"drill":true,"facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2,"changed":2}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":1,"entered_at":"2026-03-05T04:22:00Z","entered_seq":3,"owner":"listener","due":{"at":"2026-03-05T04:37:00Z","rule":0,"anchor":"2026-03-05T04:22:00Z","set_at":"2026-03-05T04:22:00Z"}}},"visits":{"listen":1},"entered":{"listen":"2026-03-05T04:22:00Z"}}');
CREATE TABLE seawall_label (
	incident INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (incident, name), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_label" VALUES(3,'audience','What we know, part 14: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(5,'severity','L1');
INSERT INTO "seawall_label" VALUES(2,'severity','L2');
INSERT INTO "seawall_label" VALUES(6,'audience','What we know, part 44: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(9,'audience','What we know, part 79: more than four words, and a “quote” — ßé');
INSERT INTO "seawall_label" VALUES(12,'audience','What we know, part 149: more than four words, and a “quote” — ßé');
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
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/5/0',3,5,'author','','2026-03-02T11:28:00.000000Z','2026-03-02T13:05:00.000000Z','2026-03-02T13:04:00.000000Z');
INSERT INTO "seawall_message" VALUES('fa4d2ded-6f8a-4707-8004-bde7fee16518/14/0',5,14,'','bram','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('40d08d70-9ab1-450d-8875-ad3f71665283/6/0',2,6,'lead','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('40d08d70-9ab1-450d-8875-ad3f71665283/7/0',2,7,'lead','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('40d08d70-9ab1-450d-8875-ad3f71665283/8/0',2,8,'comms','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/6/0',3,6,'author','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/7/0',3,7,'author','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/8/0',3,8,'incident_lead','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/8/1',3,8,'author','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('7502e1ad-8e01-43a7-b547-98b319d7f5bf/4/0',4,4,'lead','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4ac64fc9-b697-4fee-a6cd-84d36394375c/11/0',3,11,'approver','','2026-03-02T13:04:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/5/0',6,5,'author','','2026-03-02T14:20:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/6/0',6,6,'author','','2026-03-02T15:10:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/7/0',6,7,'author','','2026-03-02T15:10:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/8/0',6,8,'incident_lead','','2026-03-02T15:10:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/8/1',6,8,'author','','2026-03-02T15:10:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('eb10671e-2cc0-46fe-bd9f-8025a216ed6b/11/0',6,11,'approver','','2026-03-02T15:10:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('fb794759-6b6a-4fcb-86bc-0d13083a9691/5/0',9,5,'author','','2026-03-02T21:46:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('08d06553-1f71-4687-8f29-984abc3400ac/7/0',10,7,'listener','','2026-03-05T00:05:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('08d06553-1f71-4687-8f29-984abc3400ac/8/0',10,8,'lead','','2026-03-05T00:05:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6f0e0c46-472b-4dee-a486-78e0a82874a3/5/0',12,5,'author','','2026-03-05T02:12:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6f0e0c46-472b-4dee-a486-78e0a82874a3/10/0',12,10,'author','','2026-03-05T02:12:00.000000Z',NULL,NULL);
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
INSERT INTO "seawall_playbook" VALUES('9550c0a7a1fc2496826d8195f8365c3f5a8d9d937752ef194d218e2414339e46','message_loop','1.0.0',3,'# One message, from draft to post: somebody writes it, few people read it at the same time, somebody checks the facts,
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
  published: {en: "It is out", nl: "Het is geplaatst"}
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
','{"language":1,"id":"message_loop","version":"1.0.0","title":{"en":"One message, from draft to post","nl":"Eén bericht, van concept tot plaatsing"},"timezone":"Europe/Amsterdam","ends":{"dropped":{"title":{"en":"Not posted, on purpose","nl":"Bewust niet geplaatst"}},"published":{"title":{"en":"It is out","nl":"Het is geplaatst"}},"superseded":{"title":{"en":"Things moved on before it was out, so it was not posted","nl":"De situatie veranderde voor het eruit was, dus het is niet geplaatst"}}},"tracks":{"main":{"id":"main","steps":[{"id":"write","title":{"en":"Write it and have it read","nl":"Schrijf het en laat het lezen"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"check"}],"guide":{"en":"A quarter of an hour to write, a quarter of an hour to be read. Start with the people, then the matter, then what you do\nnow. Put your name under it.\n\nWhen you advance the step, whoever has to read it is told, all at the same time. They speak up only if it must not go\nout like this; taste is no reason. After two refusals nobody can refuse any more.\n\nWriting for your own approval does not count. Alone tonight? Approve it yourself with `--override` and say why.\n","nl":"Een kwartier om te schrijven, een kwartier om te laten lezen. Begin bij de mensen, dan de zaak, dan wat je nu doet.\nZet je naam eronder.\n\nRond je de stap af, dan krijgt iedereen die moet lezen tegelijk bericht. Ze zeggen alleen iets als het zo echt niet naar\nbuiten kan; smaak is geen reden. Na twee keer nee kan niemand meer nee zeggen.\n\nJe eigen tekst goedkeuren telt niet. Ben je vannacht alleen? Keur hem dan goed met `--override` en zeg waarom.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"honesty_check"},{"fact":"for_phase","optional":true},{"fact":"template_text","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"!known(\"must_open_with\") || draft.contains(must_open_with)","say":{"en":"The sentence that was agreed is not in it word for word","nl":"De afgesproken zin staat er niet letterlijk in"}},{"that":"honesty_check.all(item, honesty_check[item])","say":{"en":"Say what you know, what you do not know and what you are doing","nl":"Zeg wat je weet, wat je niet weet en wat je doet"},"override":["incident_lead"]},{"that":"!known(\"template_text\") || similarity(draft, template_text) < 0.8","say":{"en":"This is still nearly the standard text; make it yours","nl":"Dit is nog bijna de standaardtekst; maak er je eigen tekst van"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"calm down\", \"our records show\", \"you should have\", \"you misunderstood\", \"overreacting\", \"as we already said\", \"no comment\",\n  \"doe rustig\", \"rustig aan\", \"volgens onze gegevens\", \"je had moeten\", \"u had moeten\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\",\n  \"overdreven\", \"zoals we al zeiden\", \"zoals wij al zeiden\", \"geen commentaar\"])\n","say":{"en":"This sounds defensive; take out what puts the blame on them","nl":"Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"any inconvenience\", \"the inconvenience\", \"inconvenience caused\", \"re-accommodate\", \"valued customer\",\n  \"eventueel ongemak\", \"eventuele ongemak\", \"het ongemak\", \"mogelijk ongemak\", \"gewaardeerde klant\"])\n","say":{"en":"Name what happened to them; \"any inconvenience\" says that you did not look","nl":"Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"},"override":["incident_lead"]},{"that":"!contains_any(draft, [\"fixed by tonight\", \"fixed by tomorrow\", \"fixed by the end\", \"solved by tonight\", \"solved by tomorrow\",\n  \"solved by the end\", \"fixed within\", \"solved within\", \"fixed tomorrow\", \"solved tomorrow\", \"back up by\", \"opgelost binnen\", \"opgelost voor morgen\",\n  \"opgelost voor het einde\", \"morgen opgelost\", \"vandaag opgelost\", \"vandaag nog opgelost\", \"binnen een uur opgelost\", \"binnen 24 uur opgelost\"])\n","say":{"en":"Do not promise when it is fixed; promise when you will be back with news","nl":"Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":3,"to":"decide"},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}],"approve":[{"by":["approver","legal","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal && known(\"needs_expert\") && needs_expert"},{"by":["approver","legal"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_legal\") && needs_legal"},{"by":["approver","expert"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"(!known(\"needs_approval\") || needs_approval) && known(\"needs_expert\") && needs_expert"},{"by":["approver"],"not_author":true,"within":{"seconds":900},"rounds":2,"when":"!known(\"needs_approval\") || needs_approval"}]},{"id":"check","title":{"en":"Check the facts once more","nl":"Controleer de feiten nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"publish","when":"accurate"},{"to":"write"}],"guide":{"en":"Five minutes. Names, numbers, times, links: is every one of them right? Leave the wording alone.\n","nl":"Vijf minuten. Namen, getallen, tijden, links: kloppen ze allemaal? Laat de woorden zoals ze zijn.\n"},"owner":[{"role":"problem_owner"}],"collect":[{"fact":"accurate"},{"fact":"wrong_fact","optional":true}],"require":[{"that":"!known(\"accurate\") || accurate || wrong_fact != \"\"","say":{"en":"Say which fact is wrong and what is right","nl":"Zeg welk feit niet klopt en wat wel klopt"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":300}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"decide","title":{"en":"Time is up: one person decides","nl":"De tijd is om: één persoon beslist"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"dropped","when":"decision == \"drop_it\""},{"to":"rewrite","when":"decision == \"write_again\""},{"to":"publish"}],"guide":{"en":"The readers did not finish in time, or the facts were not checked. You decide now, alone.\n\nA text that was approved beforehand may always go out. What legal had to read and did not read stays in: take the\nstandard text, or have it written again without the delicate part.\n","nl":"De lezers waren niet op tijd klaar, of de feiten zijn niet nagekeken. Jij beslist nu, alleen.\n\nEen vooraf goedgekeurde tekst mag altijd naar buiten. Wat de jurist moest lezen en niet las blijft binnen: neem de\nstandaardtekst, of laat het opnieuw schrijven zonder het gevoelige deel.\n"},"owner":[{"role":"approver"}],"collect":[{"fact":"decision"},{"fact":"decision_reason"}],"require":[{"that":"decision != \"post_it\" || !known(\"needs_legal\") || !needs_legal","say":{"en":"Legal had to read this and did not; take the standard text or have it written again","nl":"De jurist moest dit lezen en deed dat niet; neem de standaardtekst of laat het opnieuw schrijven"},"override":["incident_lead"]},{"that":"decision != \"post_it\" || known(\"draft\")","say":{"en":"There is no draft to post","nl":"Er is geen concept om te plaatsen"}}],"skip":"phase != for_phase","fresh":true,"visits":{"times":10},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"rewrite","title":{"en":"Write it once more","nl":"Schrijf het nog één keer"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"decide"}],"guide":{"en":"Only what the approver asked for. It goes back to the same person, to nobody else.\n","nl":"Alleen wat gevraagd is. Het gaat terug naar dezelfde persoon, naar niemand anders.\n"},"owner":[{"role":"author"}],"collect":[{"fact":"draft"},{"fact":"signed_by"},{"fact":"for_phase","optional":true}],"require":[{"that":"!known(\"phase\") || for_phase == phase","say":{"en":"Things stand differently now; write for the phase we are in","nl":"De situatie is nu anders; schrijf voor de fase van nu"}},{"that":"draft.contains(signed_by)","say":{"en":"The name is not under the text; people want to know who writes","nl":"De naam staat niet onder de tekst; mensen willen weten wie er schrijft"},"override":["incident_lead"]},{"that":"(known(\"may_admit\") && may_admit)\n|| !contains_any(draft, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"It admits a fault, and legal has not said yes to that; be sorry for what it did to them","nl":"Er staat een bekentenis in en daar zei de jurist nog geen ja op; betuig spijt over wat het met hen deed"}}],"skip":"phase != for_phase","fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":[{"action":{"to":"decide","tell":["incident_lead","owner"]}}]},{"id":"publish","title":{"en":"Post it","nl":"Plaats het"},"next":[{"to":"superseded","when":"phase != for_phase"},{"to":"published"}],"guide":{"en":"Post it where these people are, from the account they know, exactly as it was approved. Then record the link, and when\nyou promised to be back.\n","nl":"Plaats het waar deze mensen zijn, vanaf het account dat ze kennen, precies zoals het goedgekeurd is. Leg dan de link\nvast, en wanneer je beloofde terug te komen.\n"},"owner":[{"role":"listener"}],"collect":[{"fact":"message"},{"fact":"next_update_at","optional":true}],"require":[{"that":"(known(\"phase\") && phase == \"resolved\") || next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}}],"skip":"phase != for_phase","visits":{},"due":[{"of":"entered_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]}]}},"description":{"en":"Write it, have it read by few people at once, check the facts, post it. Two rounds at most.","nl":"Schrijf het, laat het door weinig mensen tegelijk lezen, controleer de feiten, plaats het. Hoogstens twee rondes."},"roles":{"approver":{"id":"approver","title":{"en":"The one who approves","nl":"Wie akkoord geeft"},"deputy":"deputy_approver"},"author":{"id":"author","title":{"en":"Who writes the message","nl":"Wie het bericht schrijft"}},"deputy_approver":{"id":"deputy_approver","title":{"en":"Stands in for the approver","nl":"Vervangt wie akkoord geeft"}},"deputy_legal":{"id":"deputy_legal","title":{"en":"Stands in for legal","nl":"Vervangt de jurist"}},"expert":{"id":"expert","title":{"en":"Who knows the subject","nl":"Wie het onderwerp kent"},"deputy":"problem_owner"},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"},"legal":{"id":"legal","title":{"en":"Legal","nl":"Jurist"},"deputy":"deputy_legal"},"listener":{"id":"listener","title":{"en":"Who posts it","nl":"Wie het plaatst"},"deputy":"author"},"problem_owner":{"id":"problem_owner","title":{"en":"Who knows the facts of this case","nl":"Wie de feiten van deze zaak kent"}}},"calendars":{},"facts":{"accurate":{"id":"accurate","type":"bool","title":{"en":"Is every fact in it right?","nl":"Klopt elk feit erin?"}},"audience":{"id":"audience","type":"text","title":{"en":"Who is it for?","nl":"Voor wie is het?"},"help":{"en":"One audience. Staff and press each get a message of their own.","nl":"Eén doelgroep. Personeel en pers krijgen elk hun eigen bericht."}},"brief":{"id":"brief","type":"text","title":{"en":"What must they know, do or feel after reading it?","nl":"Wat moeten ze na het lezen weten, doen of voelen?"}},"decision":{"id":"decision","type":"choice","title":{"en":"What happens to it?","nl":"Wat gebeurt ermee?"},"help":{"en":"post_it: as it is. post_standard_text: a text approved beforehand instead. write_again: one more time. drop_it: not posted.","nl":"post_it: zoals het is. post_standard_text: in plaats hiervan een vooraf goedgekeurde tekst. write_again: nog één keer. drop_it: niet plaatsen."},"of":["post_it","post_standard_text","write_again","drop_it"]},"decision_reason":{"id":"decision_reason","type":"text","title":{"en":"Why","nl":"Waarom"}},"draft":{"id":"draft","type":"text","title":{"en":"The message, in full","nl":"Het bericht, voluit"}},"for_phase":{"id":"for_phase","type":"choice","title":{"en":"For which phase did you write it?","nl":"Voor welke fase schreef je het?"},"of":["investigating","identified","fixing","monitoring","resolved"]},"honesty_check":{"id":"honesty_check","type":"checklist","title":{"en":"Does it say these three things?","nl":"Staan deze drie dingen erin?"},"items":["what_we_know","what_we_do_not_know","what_we_are_doing"]},"may_admit":{"id":"may_admit","type":"bool","title":{"en":"May it admit a fault?","nl":"Mag het een fout toegeven?"},"help":{"en":"Yes only after legal said so (playbook fault_check).","nl":"Alleen ja nadat de jurist dat zei (draaiboek fault_check)."}},"message":{"id":"message","type":"post","title":{"en":"The message, as posted","nl":"Het bericht, zoals geplaatst"},"help":{"en":"The link to it is enough.","nl":"De link ernaartoe is genoeg."}},"must_open_with":{"id":"must_open_with","type":"text","title":{"en":"The sentence it must contain","nl":"De zin die erin moet staan"}},"needs_approval":{"id":"needs_approval","type":"bool","title":{"en":"Does somebody have to approve it?","nl":"Moet iemand akkoord geven?"},"help":{"en":"No only for small matters and texts approved beforehand. Not filled in means yes.","nl":"Alleen nee bij kleine zaken en vooraf goedgekeurde teksten. Niet ingevuld betekent ja."}},"needs_expert":{"id":"needs_expert","type":"bool","title":{"en":"Must the subject expert read it?","nl":"Moet de vakdeskundige meelezen?"}},"needs_legal":{"id":"needs_legal","type":"bool","title":{"en":"Must legal read it?","nl":"Moet de jurist meelezen?"},"help":{"en":"Yes if it touches fault, safety or personal data. Otherwise no: they are needed elsewhere.","nl":"Ja als het over schuld, veiligheid of persoonsgegevens gaat. Anders nee: ze zijn elders nodig."}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"en":"When you promised the next update","nl":"Wanneer je de volgende update beloofde"}},"phase":{"id":"phase","type":"choice","title":{"en":"Where things stand now","nl":"Hoe het er nu voor staat"},"help":{"en":"If this changes before the message is out, the message is closed unposted.","nl":"Verandert dit voor het bericht eruit is, dan wordt het ongeplaatst gesloten."},"of":["investigating","identified","fixing","monitoring","resolved"]},"signed_by":{"id":"signed_by","type":"text","title":{"en":"First name or initials under it","nl":"Voornaam of initialen eronder"},"max":60.0},"template_text":{"id":"template_text","type":"text","title":{"en":"The standard text you started from, if any","nl":"De standaardtekst waarmee je begon, als die er is"}},"wrong_fact":{"id":"wrong_fact","type":"text","title":{"en":"Which fact is wrong, and what is right","nl":"Welk feit niet klopt, en wat wel klopt"}}},"open":["audience","brief"],"key":null,"labels":["audience"],"signals":{},"never":[],"measures":{"out":{"id":"out","title":{"en":"Message out","nl":"Bericht geplaatst"},"start":{"what":"opened_at"},"stop":{"what":"left","name":"publish"},"target":{"seconds":2400}}},"called":{}}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('ec769b158c5cf6288dad801cf62db4ff3437d5d14b6d7ba900f590f6946d98b2','tiny','2.0.0',4,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
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
','{"language":1,"id":"tiny","version":"2.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"title":{"":"Answered, and something learned"}},"ignored":{"title":{"":"Only a joke"}}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":[{"role":"listener"}],"collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":[{"action":{"to":"reply","set":{"serious":true},"tell":["lead"]}}]},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":[{"role":"listener"}],"collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":[{"role":"lead"}],"collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[],"signals":{},"never":[],"measures":{},"called":{}}','2026-03-05T04:22:00.000000Z');
CREATE TABLE seawall_request (
	id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	first_seq INTEGER NOT NULL, 
	last_seq INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_request" VALUES('13-0-1','32abfe93feecd4ecf3a8858dcfa26cee57544a78d3bc3e606f618fd1d48dee7a',1,1,3);
INSERT INTO "seawall_request" VALUES('13-1-15','5522e8b6c239bbc4417838fc9b2538e684373d4fb0c81e5a7193f218ffe3d276',3,1,5);
INSERT INTO "seawall_request" VALUES('13-2-29','c11fa55f91a698b43a4df9ad8e63c8592b55e5328bb40a60512616e9ac863d11',5,1,5);
INSERT INTO "seawall_request" VALUES('13-3-35','6bf57ea0032cbb7762427d4c958f2fffc23cefde6f1b153a6feba34222d6c210',5,6,10);
INSERT INTO "seawall_request" VALUES('13-4-70','53943744a2443ec9540297cb72631f844276d942d14d6ea857ca1a81724495b0',6,6,13);
INSERT INTO "seawall_request" VALUES('13-5-71','84bf917dda87dcb24a04d1c9d7fe25d1060a1a079dc67aad0895cb882de53f3d',7,1,3);
INSERT INTO "seawall_request" VALUES('13-6-75','d5bec576f419372da7528fbef627df483ffeb241c5b9a4194c463c5e906bf109',7,4,4);
INSERT INTO "seawall_request" VALUES('13-7-80','cbe41901a69f18984f7267e025df2786ae5dc217a59caee415c70d2bcb410d09',9,1,5);
INSERT INTO "seawall_request" VALUES('13-8-142','808c275d0a5086c125d3789c01263fd6002598d43b3826161fb3202b368b1fae',10,1,3);
INSERT INTO "seawall_request" VALUES('13-9-150','d9dd24c9b6af02026cf11ef7ca9e3489f94bf7b1f2f0e9da6af43b963d2c54c1',12,1,5);
INSERT INTO "seawall_request" VALUES('-13-0-1','625e9fbada008a1641c6ac3b4d34f5d5adc318b02756effbeea3588a47288d0b',13,1,3);
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
INSERT INTO "seawall_task" VALUES(5,'verify','lead','bram','2026-03-02T13:49:00.000000Z');
INSERT INTO "seawall_task" VALUES(2,'hold','listener',NULL,'2026-03-02T12:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(3,'decide','approver',NULL,'2026-03-02T13:14:00.000000Z');
INSERT INTO "seawall_task" VALUES(4,'reply','listener',NULL,'2026-03-02T13:34:00.000000Z');
INSERT INTO "seawall_task" VALUES(7,'listen','listener',NULL,'2026-03-02T18:29:00.000000Z');
INSERT INTO "seawall_task" VALUES(8,'verify','lead',NULL,'2026-03-02T22:03:00.000000Z');
INSERT INTO "seawall_task" VALUES(9,'write','author',NULL,'2026-03-02T22:16:00.000000Z');
INSERT INTO "seawall_task" VALUES(11,'verify','lead',NULL,'2026-03-05T01:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(12,'write','author',NULL,'2026-03-05T02:42:00.000000Z');
INSERT INTO "seawall_task" VALUES(13,'listen','listener',NULL,'2026-03-05T04:37:00.000000Z');
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
INSERT INTO "sqlite_sequence" VALUES('seawall_incident',13);
COMMIT;
