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
INSERT INTO "seawall_entry" VALUES(1,1,'2026-03-02T09:00:00.000000Z','chris',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"a15e21d8-4c8a-4bf0-8840-1cef3b853150","kind":"opened","playbook":"tiny","version":"1.0.0"}','dc19650e7646ff0f143b34aa140e2a92f6cbbdb2b787b1dd6dd68af2351a4b84');
INSERT INTO "seawall_entry" VALUES(1,2,'2026-03-02T09:00:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','0df9e6087b69d12af79dc943bdc1ed0232778e927c968058368a3ec4d599a89c');
INSERT INTO "seawall_entry" VALUES(1,3,'2026-03-02T09:00:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:15:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','0302f92aeb0b99b163892c0bf94a23b340d94e0837d63c89b8d8e6897f30b338');
INSERT INTO "seawall_entry" VALUES(1,4,'2026-03-02T09:00:00.000000Z','bram',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','2725156f4be879e38c5ff13a984899f2d30cc9b628535785b4ebc5d7d6d999fa');
INSERT INTO "seawall_entry" VALUES(1,5,'2026-03-02T09:00:00.000000Z','bram',NULL,'left','{"due":"2026-03-02T09:15:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"reply"}','4d141cbd3d71b28d49aec2fd7c48316cb370b9f04b9e48a47c70eb0faebecf2b');
INSERT INTO "seawall_entry" VALUES(1,6,'2026-03-02T09:00:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T09:00:00Z","at":"2026-03-02T09:30:00Z","rule":0,"set_at":"2026-03-02T09:00:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','5d57b3886d3026a8dc12e34ebf6fa601589131390078762e052f3a5af7b501ff');
INSERT INTO "seawall_entry" VALUES(1,7,'2026-03-02T09:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":2100,"moment":"2026-03-02T09:15:00Z","rung":0,"task":"reply","tell":[{"role":"listener"}]}','ee88df9231563ec72b24bacd872b3a24eb2ebca8468b4976dee4a3c1f2823927');
INSERT INTO "seawall_entry" VALUES(1,8,'2026-03-02T09:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":1200,"moment":"2026-03-02T09:30:00Z","rung":1,"task":"reply","tell":[{"role":"lead"}]}','4abf6672b84b175861c1a55e6fa309a5dd7d7e4526c4e0cab03b568c3aeb6479');
INSERT INTO "seawall_entry" VALUES(1,9,'2026-03-02T09:50:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T09:30:00Z","kind":"breached","late":1200,"task":"reply"}','45793a8a016302cc3052cdbde289b0fa0f99542060c0e27caba5e70e5b5dda34');
INSERT INTO "seawall_entry" VALUES(1,10,'2026-03-02T09:50:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"reply","value":"What we know, part 4: more than four words, and a “quote” — ßé"}','f1f55bcdd6882ad991f7c52a002b3b92c9b8ec12531cb3b3232773e401bb39ce');
INSERT INTO "seawall_entry" VALUES(1,11,'2026-03-02T09:50:00.000000Z','anna',NULL,'left','{"due":"2026-03-02T09:30:00Z","how":"advance","kind":"left","step":"reply","task":"reply","to":"close"}','b4ce825e2a73f3fb44e5f4e8fa77510d189fbee790b635faab6eac150e996d16');
INSERT INTO "seawall_entry" VALUES(1,12,'2026-03-02T09:50:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T09:50:00Z","at":"2026-03-03T09:50:00Z","rule":0,"set_at":"2026-03-02T09:50:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":1}','482c9d3fa3fd68291323a82bb4cdb9c54de79453f5bed9305f83cd1c5000691c');
INSERT INTO "seawall_entry" VALUES(1,13,'2026-03-02T09:50:00.000000Z','anna',NULL,'fact_set','{"fact":"lesson","kind":"fact_set","task":"close","value":"What we know, part 5: more than four words, and a “quote” — ßé"}','cefd4001e7c603a939804e0bd898a4afbce7259302b88290cb9bd94da012b1f5');
INSERT INTO "seawall_entry" VALUES(1,14,'2026-03-02T09:50:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T09:50:00Z","how":"advance","kind":"left","step":"close","task":"close","to":"answered"}','538cc93c7b37b63e8ab05d5952aeb038d10aa7336907bb12c3d7588f7110201f');
INSERT INTO "seawall_entry" VALUES(1,15,'2026-03-02T09:50:00.000000Z','anna',NULL,'ended','{"end":"answered","kind":"ended","steps":["close"]}','2009f2d4396e4ea1161440e030b03f8710d00d401d5b44a43a9eacc9a84c0fe7');
INSERT INTO "seawall_entry" VALUES(1,16,'2026-03-02T09:50:00.000000Z','bram',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','172ef455c342624217fed6a84ddf00d805375391b81ffa7c6adf8f09d842fb95');
INSERT INTO "seawall_entry" VALUES(1,17,'2026-03-02T09:50:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T09:50:00Z","at":"2026-03-03T09:50:00Z","rule":0,"set_at":"2026-03-02T09:50:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":2}','819cafc548346ce15c11fdb8684bf0d8a64d9bf7c47daac4b4ec806e6b394fc7');
INSERT INTO "seawall_entry" VALUES(1,18,'2026-03-02T09:50:00.000000Z','dora',NULL,'fact_set','{"fact":"lesson","kind":"fact_set","old":"What we know, part 5: more than four words, and a “quote” — ßé","task":"close","value":"What we know, part 6: more than four words, and a “quote” — ßé"}','4c9cbab0af78f2e9ea8778a31a3e7c280696aafe7d73a6b4d13aeb25f51bd480');
INSERT INTO "seawall_entry" VALUES(1,19,'2026-03-02T09:50:00.000000Z','dora',NULL,'left','{"due":"2026-03-03T09:50:00Z","how":"advance","kind":"left","step":"close","task":"close","to":"answered"}','545e585509d5baea52a52d0fd2283a2c64b517a63112f14eb900fe5ee834f25f');
INSERT INTO "seawall_entry" VALUES(1,20,'2026-03-02T09:50:00.000000Z','dora',NULL,'ended','{"end":"answered","kind":"ended","steps":["close"]}','c20402adecf251abfb0aebc82808d9c276c4f48f75df2313b651749c52b1ab65');
INSERT INTO "seawall_entry" VALUES(2,1,'2026-03-02T10:42:00.000000Z','dora',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"f7fb92ae-c2e8-4594-89b6-05b1cbbddfca","kind":"opened","playbook":"rumour","version":"1.2.0"}','d0abec3e38fa3397747d5900b27f4ebe22575f817f905cf976aac2570c565377');
INSERT INTO "seawall_entry" VALUES(2,2,'2026-03-02T10:42:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 7: more than four words, and a “quote” — ßé"}','83c18457f5e0f1132063a4dc8e0c8d18b604fcb4a90bd3e863bceb79b6d1e185');
INSERT INTO "seawall_entry" VALUES(2,3,'2026-03-02T10:42:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/8"}','d3a8ae16833dd7fed021ba84fafb56dcb2e1164ee0b9f8b395c4ad6c71e24ede');
INSERT INTO "seawall_entry" VALUES(2,4,'2026-03-02T10:42:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T09:44:00Z"}','5fdd3f2f85e2e77253b053a6b110e08c58414ae30b81179219ab48aacca9a733');
INSERT INTO "seawall_entry" VALUES(2,5,'2026-03-02T10:42:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T10:42:00Z","at":"2026-03-02T11:27:00Z","rule":0,"set_at":"2026-03-02T10:42:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','a9bc566435bc26bb02c4d0af7c9d96453be781e346e96f15f920ab50706c6ab3');
INSERT INTO "seawall_entry" VALUES(2,6,'2026-03-02T15:42:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":16650,"moment":"2026-03-02T11:04:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','9cae5a25f6146806984e9585865574fe559dd0278c55da4b464a94515b1dc47c');
INSERT INTO "seawall_entry" VALUES(2,7,'2026-03-02T15:42:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":15600,"moment":"2026-03-02T11:22:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','b90d832becc09f95642739a742062e66732a9fb31ae2c3d19897c8575082327a');
INSERT INTO "seawall_entry" VALUES(2,8,'2026-03-02T15:42:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":15300,"moment":"2026-03-02T11:27:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','a172b98c822b0900e9f02db56cc43aa577b01cfbeb3248bd94e88cf45f303849');
INSERT INTO "seawall_entry" VALUES(2,9,'2026-03-02T15:42:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T11:27:00Z","kind":"breached","late":15300,"task":"verify"}','96a30626be9951308fb9d570e603fabe70f9c37bc14d00d779ddc82517645c53');
INSERT INTO "seawall_entry" VALUES(2,10,'2026-03-02T15:42:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','471b27a30113272ea17708cbe3aa1dbb57fc402447660b6754274bef346781f3');
INSERT INTO "seawall_entry" VALUES(2,11,'2026-03-02T15:42:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T11:27:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','6d9f09414c84a5de510359d46e83848ae40b2a8a14e580f2a88b60649b524626');
INSERT INTO "seawall_entry" VALUES(2,12,'2026-03-02T15:42:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-02T09:44:00Z","at":"2026-03-02T10:44:00Z","rule":1,"set_at":"2026-03-02T15:42:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','b814b0f983b1caae5e9b5233625fbab194700dc9c9fbd6e2cc9d55419f7d4f16');
INSERT INTO "seawall_entry" VALUES(2,13,'2026-03-02T15:42:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T10:44:00Z","kind":"breached","task":"hold"}','20a705ab698ec4d172521dbaf11f0781232a3f813bdd9b71b194827cc5186eb2');
INSERT INTO "seawall_entry" VALUES(3,1,'2026-03-02T16:50:00.000000Z','bram',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43","kind":"opened","playbook":"backlash","version":"1.0.0"}','1fdf52d863a91f94ff1253a0f309157a83c57a4de7b6ef58ae08e65fe2ec3f56');
INSERT INTO "seawall_entry" VALUES(3,2,'2026-03-02T16:50:00.000000Z','bram',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/16"}','2d16ccc5afd66bfe549097028c50b517cc7ee6226f8957780103f376342f58f3');
INSERT INTO "seawall_entry" VALUES(3,3,'2026-03-02T16:50:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T15:38:00Z"}','f818f96bb3e00f1559840fcec7911f2d3fc68a0a7788adc322154f0d32264d41');
INSERT INTO "seawall_entry" VALUES(3,4,'2026-03-02T16:50:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-02T16:25:00Z"}','af70836277c2f2968caba9277618fa657f2a1e3cb3506dc54777e22ae6e6a0cf');
INSERT INTO "seawall_entry" VALUES(3,5,'2026-03-02T16:50:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 19: more than four words, and a “quote” — ßé"}','3d3958c2ce3519fc27353c8f9b63d39ecfdfb5823c4a6906dec7d1d4ba49396b');
INSERT INTO "seawall_entry" VALUES(3,6,'2026-03-02T16:50:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T16:25:00Z","at":"2026-03-02T16:35:00Z","rule":1,"set_at":"2026-03-02T16:50:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','ff52ea5e1bc4506248ffa988c8ff093cbef8cc8bbf2373f246a90c69e8b8e340');
INSERT INTO "seawall_entry" VALUES(3,7,'2026-03-02T16:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T16:35:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','6584ce30dbe7791a0b17c38c68b67501507ddabd5240d2d8563faecee9053638');
INSERT INTO "seawall_entry" VALUES(3,8,'2026-03-02T16:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-02T16:35:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','b4b5b20224edac7c98e18696ee2d88e86d848404b44cafe21a6ad5ec175c48f8');
INSERT INTO "seawall_entry" VALUES(3,9,'2026-03-02T16:50:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T16:35:00Z","kind":"breached","task":"listen"}','fef0742157dcb926de63a259dfc6c26ac84bba178d3047071273d42b0f9bac16');
INSERT INTO "seawall_entry" VALUES(3,10,'2026-03-02T16:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-02T16:45:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','f343e0baebbd860ac3955e83d6c1f2c50f25548358490d0530d71e4dbfcc4b08');
INSERT INTO "seawall_entry" VALUES(3,11,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-02T16:05:00Z","path":"shots/20.png"}}','609bff4e33cdaf425a4f3ba42b36e9ee65cea55626bb6724de370968a972878a');
INSERT INTO "seawall_entry" VALUES(3,12,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"press"}','1f3abe862a6dbe12101151d0b1721b4687fac73223b72ce8d2533c411350901e');
INSERT INTO "seawall_entry" VALUES(3,13,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":2}','1865189103aa64fcfe6288d0b45abf232defa70941f96ec26ec7147ec0f5d536');
INSERT INTO "seawall_entry" VALUES(3,14,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','cbb23c256d66d9e72400ac3a7a5fa52347173a60d0c2b601909840345204bb32');
INSERT INTO "seawall_entry" VALUES(3,15,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":3.25}','c0183e09b912229eb8a83b208f300ae63e39fc49764f40c1dc6b0de5125814ae');
INSERT INTO "seawall_entry" VALUES(3,16,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','6571de3d96943f3f74ee9e5c16b7ec21afc69d579f940a6493079c7617dc7b1d');
INSERT INTO "seawall_entry" VALUES(3,17,'2026-03-02T16:50:00.000000Z','chris',NULL,'left','{"due":"2026-03-02T16:35:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','abe2220935175e61efb98625f550b801b9fb125e521233f52f0218b9439429b3');
INSERT INTO "seawall_entry" VALUES(3,18,'2026-03-02T16:50:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T16:25:00Z","at":"2026-03-03T08:30:00Z","rule":1,"set_at":"2026-03-02T16:50:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','a1878dab2d4935783bd58945f0364f188ecfe7a4f6367e38b45ed012e087e075');
INSERT INTO "seawall_entry" VALUES(3,19,'2026-03-02T16:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T16:50:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','f450640b1969580fe84167edb69935a1fc344ddc7ae0bc74b76f80509b8cfdf2');
INSERT INTO "seawall_entry" VALUES(3,20,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"intent","kind":"fact_set","task":"assess","value":"troll"}','3a3227f9049201de6b5526ef52e2b7d45a5b5fe1352de3e6ea544e915044cb81');
INSERT INTO "seawall_entry" VALUES(3,21,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"facts_verified","kind":"fact_set","task":"assess","value":"no"}','95ac9e12e0848df4e8d63a57221b06aeee603900a377a49598c060bec91e76bf');
INSERT INTO "seawall_entry" VALUES(3,22,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"harm_flags","kind":"fact_set","task":"assess","value":["none","injury"]}','1eb21e6caf6c38ebaf1a7adef2e7a51734baf8dfa9108eb25fc393d7518dd8a9');
INSERT INTO "seawall_entry" VALUES(3,23,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"reach_multiple","kind":"fact_set","task":"assess","value":8.75}','6010a6bf8376e367649fa42adb3070a0621449a5b62f43b96d230c7968a5966c');
INSERT INTO "seawall_entry" VALUES(3,24,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"assess","value":"L2"}','25631944c5873b7150d1a4ca903ed402d4613909e4f23d978f9e2fa53cdd2e1b');
INSERT INTO "seawall_entry" VALUES(3,25,'2026-03-02T16:50:00.000000Z','chris',NULL,'fact_set','{"fact":"second_reader","kind":"fact_set","task":"assess","value":"chris"}','c58cb45927ce97cfa6295a27039c8e28168fb29317a8fa4f1e9e574349590fd4');
INSERT INTO "seawall_entry" VALUES(3,26,'2026-03-02T16:50:00.000000Z','chris',NULL,'left','{"due":"2026-03-03T08:30:00Z","how":"advance","kind":"left","step":"assess","task":"assess","to":"respond"}','b025aac28d90d2bde771a462ca0d672c0fcbce4acb5f5f5904169b460dc24e41');
INSERT INTO "seawall_entry" VALUES(3,27,'2026-03-02T16:50:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-02T16:25:00Z","at":"2026-03-02T16:55:00Z","rule":3,"set_at":"2026-03-02T16:50:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":1}','3c1045d3f489c638928ec1f60f23f4475e4de70bf67000af6d141b9889c1388f');
INSERT INTO "seawall_entry" VALUES(3,28,'2026-03-02T16:50:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-02T16:50:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','d95936d758f18ee28131bdd9400fc278a7842eb9dd9405be64a9019d8af28b65');
INSERT INTO "seawall_entry" VALUES(3,29,'2026-03-02T16:57:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":270,"moment":"2026-03-02T16:52:30Z","rung":1,"task":"respond","tell":[{"role":"listener"}]}','f7910f56e922c6e02d3aa2ff91dd8dfe1fc58138e1e881198a448418df3f1ae4');
INSERT INTO "seawall_entry" VALUES(3,30,'2026-03-02T16:57:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":180,"moment":"2026-03-02T16:54:00Z","rung":2,"task":"respond","tell":[{"role":"listener"}]}','877a4b6f26cd77c2667c928cfaab59106f028bbb4f739fbf3edaebbbe747a54b');
INSERT INTO "seawall_entry" VALUES(3,31,'2026-03-02T16:57:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":120,"moment":"2026-03-02T16:55:00Z","rung":3,"task":"respond","tell":[{"role":"backup"}]}','6e9002a9b7a04202a9f9ebfd399c2cfd1319ef00a42969cfe77dd304ec066afc');
INSERT INTO "seawall_entry" VALUES(3,32,'2026-03-02T16:57:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T16:55:00Z","kind":"breached","late":120,"task":"respond"}','5571c2936b335c97b01281d776ddd46c97933cd9e8d07dfb8393b19545cdc1fd');
INSERT INTO "seawall_entry" VALUES(3,33,'2026-03-02T17:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":360,"moment":"2026-03-02T17:05:00Z","rung":4,"task":"respond","tell":[{"role":"incident_lead"}]}','e191126ee2fcbab9691e1949bb90f91e7f36a1613be9c91c2e7e13007c599444');
INSERT INTO "seawall_entry" VALUES(3,34,'2026-03-02T17:11:00.000000Z','bram',NULL,'noted','{"kind":"noted","text":"Said on the phone, 91"}','f91a4d0947dc31c23658f88ec0ba65bea2b943198540a7b44bce73e5ca042bcb');
INSERT INTO "seawall_entry" VALUES(4,1,'2026-03-02T19:33:00.000000Z','bram',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"0b07e672-c318-439a-8710-3bee45534b4e","kind":"opened","playbook":"tiny","version":"1.0.0"}','3d18e77cc3f68d6ffd9a1674962296dc2b2e00de324b71763edb19971aeb2e63');
INSERT INTO "seawall_entry" VALUES(4,2,'2026-03-02T19:33:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 93: more than four words, and a “quote” — ßé"}','031f4b901d4307665ab81984ba01217c6d4b2de7fe02e296a09cf69777f58053');
INSERT INTO "seawall_entry" VALUES(4,3,'2026-03-02T19:33:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T19:33:00Z","at":"2026-03-02T19:48:00Z","rule":0,"set_at":"2026-03-02T19:33:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','eaa8aaae21d4302f6eac733a7afd06fe581550f046edd0ef75d02fcc18d752af');
INSERT INTO "seawall_entry" VALUES(5,1,'2026-03-02T20:14:00.000000Z','dora',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"390e01cc-93db-4fda-b3da-1a5fde72fec5","kind":"opened","playbook":"rumour","version":"1.2.0"}','3c7ce531637b15272734fe67773921fb8ca96a2df41c769281c1ce3c4aa4607d');
INSERT INTO "seawall_entry" VALUES(5,2,'2026-03-02T20:14:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 94: more than four words, and a “quote” — ßé"}','4aef38044b2862f072c286a1dc1dae69b9041c3866eafa7c6173e1b0b2f6838f');
INSERT INTO "seawall_entry" VALUES(5,3,'2026-03-02T20:14:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/95"}','3d45989287cc67e5db2595dba2837222d5f271f891655233270dcfbf1d181d63');
INSERT INTO "seawall_entry" VALUES(5,4,'2026-03-02T20:14:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-02T19:29:00Z"}','3e740288741ff25332c648e66e38ef45ed9f46fc370f3a74512d1e95cc77a90d');
INSERT INTO "seawall_entry" VALUES(5,5,'2026-03-02T20:14:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-02T20:14:00Z","at":"2026-03-02T20:59:00Z","rule":0,"set_at":"2026-03-02T20:14:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','9424498bf5dcfc071728975bb13152527a7a247723c441112f36535b6d6f364d');
INSERT INTO "seawall_entry" VALUES(5,6,'2026-03-02T20:14:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','b1c5b728bff43118633e6d1e65204fadd90f6f8712a5a36c6cd8e6f8f6d30eba');
INSERT INTO "seawall_entry" VALUES(5,7,'2026-03-02T20:14:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":1.25}','77e7a5bcfd89775c35ff59fae2c9cb68369e193bea69368a431b4eeb2aaddb2d');
INSERT INTO "seawall_entry" VALUES(5,8,'2026-03-02T20:14:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','1dc94aa240319b4958069f1d23a7b5a79ef6f6abfe837ccaa9f151ecfddb5b53');
INSERT INTO "seawall_entry" VALUES(5,9,'2026-03-02T20:14:00.000000Z','bram',NULL,'left','{"due":"2026-03-02T20:59:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','b556a835115b99dd2c1bde19411ffaa6288340a159d8da9d86b48ac1d58e7b02');
INSERT INTO "seawall_entry" VALUES(5,10,'2026-03-02T20:14:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-02T19:29:00Z","at":"2026-03-03T09:00:00Z","rule":1,"set_at":"2026-03-02T20:14:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','f3502107d9569db9332d5d6596f8e1b3d194711fbe511e65d8bbc95eebef5536');
INSERT INTO "seawall_entry" VALUES(5,11,'2026-03-03T01:14:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 105: more than four words, and a “quote” — ßé"}','a3b421f7a55c5e600deeef5a397d446e3d2e36ff5f40555cbfd7778272ed1807');
INSERT INTO "seawall_entry" VALUES(5,12,'2026-03-03T01:14:00.000000Z','dora',NULL,'left','{"due":"2026-03-03T09:00:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','f0e50e7dc2e452a6d3e9024df3992b6134075ba903e6dec01691d5b362da4917');
INSERT INTO "seawall_entry" VALUES(5,13,'2026-03-03T01:14:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T01:14:00Z","at":"2026-03-03T01:59:00Z","rule":0,"set_at":"2026-03-03T01:14:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','9996fe4244f070ea3464bfbf854b12b2a90b2644d002e37de6c2510c23b8ea9c');
INSERT INTO "seawall_entry" VALUES(5,14,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"claim","kind":"fact_set","old":"What we know, part 94: more than four words, and a “quote” — ßé","reason":"It was wrong","value":"What we know, part 109: more than four words, and a “quote” — ßé"}','00fb2019b5925651d97b0ac7c5e769b4c8c01c9ea90aa5bf741c5215b9215a1e');
INSERT INTO "seawall_entry" VALUES(5,15,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","old":"unknown","task":"verify","value":"unknown"}','e3325a6b46d4ba552628dd26d51b135f86213d135dd232ee6719b35100c1a6ae');
INSERT INTO "seawall_entry" VALUES(5,16,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":1.25,"task":"verify","value":8.75}','c6cb1a8a4b105abec391e9c2964557eee81eaec6562617bad593f580d8d0c2b2');
INSERT INTO "seawall_entry" VALUES(5,17,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L2","task":"verify","value":"L1"}','d9986b58ff9c4cb5a6f7a4218b8e7d2af9797ce7a734503dc2eebc7a4872f3af');
INSERT INTO "seawall_entry" VALUES(5,18,'2026-03-03T01:14:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T01:59:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','71a3e6128d46d878c4d5c518c4cc706a0893527df441ffe159a0f39dcd9deee1');
INSERT INTO "seawall_entry" VALUES(5,19,'2026-03-03T01:14:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-02T19:29:00Z","at":"2026-03-03T09:00:00Z","rule":1,"set_at":"2026-03-03T01:14:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":2}','5fe689eb3eb0ef73f48fda08b212a52f53517e515d87687649583a45f48bc641');
INSERT INTO "seawall_entry" VALUES(5,20,'2026-03-03T01:14:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 105: more than four words, and a “quote” — ßé","task":"hold","value":"What we know, part 114: more than four words, and a “quote” — ßé"}','fdc2167b0723c72dd6d1a835b7541198b6229cd5e534d0e9c8349c6b21c2ac7e');
INSERT INTO "seawall_entry" VALUES(5,21,'2026-03-03T01:14:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T09:00:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','2e6f440bc1960384c814121c94664bf92f8bd4dad31f5f58addc57ed9fdd4d27');
INSERT INTO "seawall_entry" VALUES(5,22,'2026-03-03T01:14:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T01:14:00Z","at":"2026-03-03T01:59:00Z","rule":0,"set_at":"2026-03-03T01:14:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":3}','f5160fefe0f02bf577a9d1db1176d87a0a382b8a98c010d69eaa5a5c8f52ad0a');
INSERT INTO "seawall_entry" VALUES(5,23,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","old":"unknown","task":"verify","value":"false"}','8b74ce0f801f9627357029de15113a0407a247238fd81b93a7dc2df76a3a3800');
INSERT INTO "seawall_entry" VALUES(5,24,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":8.75,"task":"verify","value":5.25}','62818301501ab882b10e2d3fd118b13120cda7d78653c5e687f2cf6a338611a3');
INSERT INTO "seawall_entry" VALUES(5,25,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L1","task":"verify","value":"L3"}','2b5b1e094bcce8f707a501cae1083aa1ada5b45dcda2144b9648fbb2f67ef0eb');
INSERT INTO "seawall_entry" VALUES(5,26,'2026-03-03T01:14:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T01:59:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','4ac189fa46e5c3d3243a5b0f52205eb086cd6af33cab5b299368bbd21e517adf');
INSERT INTO "seawall_entry" VALUES(5,27,'2026-03-03T01:14:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T01:14:00Z","at":"2026-03-03T02:14:00Z","rule":0,"set_at":"2026-03-03T01:14:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','beb92401b556a0c02c5809153290d9a3e45b19c4d2355b1e7739feb20714d63a');
INSERT INTO "seawall_entry" VALUES(5,28,'2026-03-03T01:14:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 114: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 118: more than four words, and a “quote” — ßé"}','5868a1dc0774fca7e618cb2b7494c7d90572dd568e623c70a9936916c4a2325e');
INSERT INTO "seawall_entry" VALUES(5,29,'2026-03-03T01:14:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T02:14:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','1b741157f96ad361c811abb35e56cd772d4eccf9835d008fbe5159578682c126');
INSERT INTO "seawall_entry" VALUES(5,30,'2026-03-03T01:14:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T01:14:00Z","at":"2026-03-03T03:14:00Z","rule":1,"set_at":"2026-03-03T01:14:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','cc6e40565ad4613d06971635ee024aed13544b7b9795732f699debc64deb021a');
INSERT INTO "seawall_entry" VALUES(6,1,'2026-03-03T02:06:00.000000Z','chris',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"6b20e845-54f6-4227-9065-5e0a73ad275e","kind":"opened","playbook":"backlash","version":"1.0.0"}','37076755389a55a7c472b48c74cd42de77cd4a376e236c2cb2f2c790f4140f26');
INSERT INTO "seawall_entry" VALUES(6,2,'2026-03-03T02:06:00.000000Z','chris',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/125"}','d9736cf5a989892574dcf57802c9cec54b21ada780eabfeb20ffd9c11af287b6');
INSERT INTO "seawall_entry" VALUES(6,3,'2026-03-03T02:06:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T01:15:00Z"}','1f5658535f13968def70725e1bb0f2122551201da90cbe8755459e7673a377e6');
INSERT INTO "seawall_entry" VALUES(6,4,'2026-03-03T02:06:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-03T01:47:00Z"}','5120c94789f2c4d48a6680c502c73a312c67a4cc25bb6599e1e8ba61b82cf7fc');
INSERT INTO "seawall_entry" VALUES(6,5,'2026-03-03T02:06:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 128: more than four words, and a “quote” — ßé"}','444ff67d2eb016f1fb38ddcf07a4f33d481d6c9a1ee67c577ca6a8f6bb073a25');
INSERT INTO "seawall_entry" VALUES(6,6,'2026-03-03T02:06:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T01:47:00Z","at":"2026-03-03T01:57:00Z","rule":1,"set_at":"2026-03-03T02:06:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','8161aa85bd5a0fe481500105f9ca7e634ad49d4dae7513a4575942487e535036');
INSERT INTO "seawall_entry" VALUES(6,7,'2026-03-03T02:06:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T01:57:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','6143a2915bb9e42adb83daf7251bd8ad0ed7912a3ad66a60a8c783f5610febd3');
INSERT INTO "seawall_entry" VALUES(6,8,'2026-03-03T02:06:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T01:57:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','db0fa1c032afe13f1db38045599c8fd1ca603b4f00c23e862937b0a07fa33f35');
INSERT INTO "seawall_entry" VALUES(6,9,'2026-03-03T02:06:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T01:57:00Z","kind":"breached","task":"listen"}','cc4696d18953ba438ee9c60cf55de946183294c546f14100fb67f0ffdf3e2e25');
INSERT INTO "seawall_entry" VALUES(6,10,'2026-03-03T02:06:00.000000Z','bram',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["listen"]}','966a0147e97a008b368dc209db9ad0058c7a7ce1ce0616250c970d55937b47e4');
INSERT INTO "seawall_entry" VALUES(6,11,'2026-03-03T02:06:00.000000Z','bram',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','fb3b921270a2c977c6039b2fa9a6b1c4822873effb4048441912e8fc90b47f10');
INSERT INTO "seawall_entry" VALUES(6,12,'2026-03-03T02:06:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T01:47:00Z","at":"2026-03-03T01:57:00Z","rule":1,"set_at":"2026-03-03T02:06:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":2}','970dfee1999ba4d9b9e370f12c7a853d02355e77065b96a79e535587e250bfc7');
INSERT INTO "seawall_entry" VALUES(6,13,'2026-03-03T02:06:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T01:57:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','52df1419ad696640f3e841e3caf8bc7e73b535b5fd615addedeec84d45b34ef1');
INSERT INTO "seawall_entry" VALUES(6,14,'2026-03-03T02:06:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T01:57:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','5f9deb9ec24df79b33987fcb6d79ea381f412fa9b357ccfb29b681c3f2e207d5');
INSERT INTO "seawall_entry" VALUES(6,15,'2026-03-03T02:06:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T01:57:00Z","kind":"breached","task":"listen"}','de72cbbbcf2ac121da0b7f788f92f4273ba7340e3a1080f4f4ab965e5ded0fa3');
INSERT INTO "seawall_entry" VALUES(7,1,'2026-03-03T04:20:00.000000Z','anna',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"d02e9448-0052-450b-9daf-21414233e11c","kind":"opened","playbook":"tiny","version":"1.0.0"}','a63e6e58468418d7ddcff0c30658ffc0824fba47b68aa0c4b70c33ec152c8d27');
INSERT INTO "seawall_entry" VALUES(7,2,'2026-03-03T04:20:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 135: more than four words, and a “quote” — ßé"}','0bc6e60510a270d8d78230f9b6d5b51089584b2dd7de1dba50d5499b7375f4f2');
INSERT INTO "seawall_entry" VALUES(7,3,'2026-03-03T04:20:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T04:20:00Z","at":"2026-03-03T04:35:00Z","rule":0,"set_at":"2026-03-03T04:20:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','01c4fc2865ff3d9e51f68dc8abda68e46afbde41af6a331ec40ae1244608b4b8');
INSERT INTO "seawall_entry" VALUES(8,1,'2026-03-03T04:21:00.000000Z','anna',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"86ce9271-b0cb-4852-a10d-0aa09882082c","kind":"opened","playbook":"rumour","version":"1.2.0"}','5dbfbff64a191361d5afee44949cc925fad4798177629874f1a18da83b890fe5');
INSERT INTO "seawall_entry" VALUES(8,2,'2026-03-03T04:21:00.000000Z','anna',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 140: more than four words, and a “quote” — ßé"}','25f512a7fdb3aaa8518673d489dca7632e123be8c94bb5d6569234c282aaa1a8');
INSERT INTO "seawall_entry" VALUES(8,3,'2026-03-03T04:21:00.000000Z','anna',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/141"}','be0e4d84eb2e35ed10056367bfe6dc6b7ad6de86a8287a200c579a865fd94420');
INSERT INTO "seawall_entry" VALUES(8,4,'2026-03-03T04:21:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T02:52:00Z"}','7e18b66717c07fa9f2064d297a56fd8ca11c14b4a5ec4ca33c215110a1bb6af0');
INSERT INTO "seawall_entry" VALUES(8,5,'2026-03-03T04:21:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T04:21:00Z","at":"2026-03-03T05:06:00Z","rule":0,"set_at":"2026-03-03T04:21:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','46250ce02e5d2efe86455354a5b34eca3c9f5be7a4ededd1dba4661a73c3a6e2');
INSERT INTO "seawall_entry" VALUES(9,1,'2026-03-03T06:11:00.000000Z','anna',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"b0fdd925-967e-4e6d-a024-f387988f5a6b","kind":"opened","playbook":"backlash","version":"1.0.0"}','a1795182b250b1fb3e9b87b9fc94c4d4ed5df0e7a01616fcf61018eea2bc52a6');
INSERT INTO "seawall_entry" VALUES(9,2,'2026-03-03T06:11:00.000000Z','anna',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/143"}','967f57f5c4aae99d9d839fdda4925918c71f38a5c6c718910ccc6ea5c61614c2');
INSERT INTO "seawall_entry" VALUES(9,3,'2026-03-03T06:11:00.000000Z','anna',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T04:50:00Z"}','8e3f9caebd36586c25d3fe4891b998d748342127528f17f78a6453a52d3be7bf');
INSERT INTO "seawall_entry" VALUES(9,4,'2026-03-03T06:11:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-03T04:54:00Z"}','d004d00484b41633bec18262bd05c75dd8e7ac6f0f17337c0c10455b3890a7a3');
INSERT INTO "seawall_entry" VALUES(9,5,'2026-03-03T06:11:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 146: more than four words, and a “quote” — ßé"}','63b5d10e299939ac502124d99dd6a187a1b89209ef62f977aba2330f53e34b3b');
INSERT INTO "seawall_entry" VALUES(9,6,'2026-03-03T06:11:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T04:54:00Z","at":"2026-03-03T05:04:00Z","rule":1,"set_at":"2026-03-03T06:11:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','8777f86570fe3c9c250dcb520980edb039e07061fb303c562b33028183358ca8');
INSERT INTO "seawall_entry" VALUES(9,7,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T05:04:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','2593e9a09fbdd9a47bbbb64dedc9adf5ef38a0e323557d9670cd3190307abf52');
INSERT INTO "seawall_entry" VALUES(9,8,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T05:04:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','43b00fe1b90685395d8929d9b83b3774d6b839d5808590e53fb730dad177b1bc');
INSERT INTO "seawall_entry" VALUES(9,9,'2026-03-03T06:11:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T05:04:00Z","kind":"breached","task":"listen"}','8b2be679209911a607352f421387a782e18a980b9cb540ab8ec36a6f548e69e2');
INSERT INTO "seawall_entry" VALUES(9,10,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-03T05:14:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','f7d2be45ede1fbd7f888d2253034d71b3f239d95d4ee05e71f80a19dd1b23055');
INSERT INTO "seawall_entry" VALUES(9,11,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-03T05:24:00Z","rung":3,"task":"listen","tell":[{"role":"approver"}]}','e4a3161ee5bd5e0a3b6313869578c9fda382b2f49f892d402665025d58086f27');
INSERT INTO "seawall_entry" VALUES(9,12,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+30m","moment":"2026-03-03T05:34:00Z","rung":4,"task":"listen","tell":[{"role":"listener"},{"role":"backup"}]}','4cb38ce10e508360d40cb588848c37370f1777510c19a927bcafa2eeed9094ff');
INSERT INTO "seawall_entry" VALUES(9,13,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+40m","moment":"2026-03-03T05:44:00Z","rung":5,"task":"listen","tell":[{"role":"incident_lead"}]}','63d97c0f2d86d9a58aad8da6dc6aa5bbe3729fff48a0285f2089300fe2fe8816');
INSERT INTO "seawall_entry" VALUES(9,14,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+50m","moment":"2026-03-03T05:54:00Z","rung":6,"task":"listen","tell":[{"role":"approver"}]}','352f41901babf6f3f6961c3c9516d576f597e491caa908079ea8e4ee19e4e6ae');
INSERT INTO "seawall_entry" VALUES(9,15,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-03T05:06:00Z","path":"shots/147.png"}}','86d9ac39276a96e885ddb4bf6133da48e895b506e342d3c5950535ac89f52df3');
INSERT INTO "seawall_entry" VALUES(9,16,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"tool"}','ccc4403fa50c1bfc99f07c2f7a24b21bba2a9466f4fd79303c6ec2caa85f2d1b');
INSERT INTO "seawall_entry" VALUES(9,17,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":0}','7d4bd0934344bbe7f4977a0812ab9d253e2e012d5ad83e08940899424273b431');
INSERT INTO "seawall_entry" VALUES(9,18,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','8f14ca83d746b2274d0c30068e914663dc8ea26f59a8cf9d2fb486ec33a7b01d');
INSERT INTO "seawall_entry" VALUES(9,19,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":6}','28213db1bf22cd7361fc369dcc4e990fcbc91be75eee7e88e8c2a10d801f1b21');
INSERT INTO "seawall_entry" VALUES(9,20,'2026-03-03T06:11:00.000000Z','bram',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','71d5021bbbe6545cba580c13b357c8ea7fb40f4f621dfb94908a0a61ca5dea4d');
INSERT INTO "seawall_entry" VALUES(9,21,'2026-03-03T06:11:00.000000Z','bram',NULL,'left','{"due":"2026-03-03T05:04:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','7f39ca62ce6bdf98cd0ec4e18559aa2997ad081b9ec1aef4775913a2ba453117');
INSERT INTO "seawall_entry" VALUES(9,22,'2026-03-03T06:11:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T04:54:00Z","at":"2026-03-03T08:30:00Z","rule":1,"set_at":"2026-03-03T06:11:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','4b887c0f3d223ee6082f115610b5cedabbf7b82a4647200fda094dbdc41bd71d');
INSERT INTO "seawall_entry" VALUES(9,23,'2026-03-03T06:11:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T06:11:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','cbae5a882943dca0b5186d24b7dfaf97f6c0b9e94f965fffd3ae3efc4e44d9d5');
INSERT INTO "seawall_entry" VALUES(10,1,'2026-03-03T09:00:00.000000Z','chris',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"e2f52e21-232b-4da3-9d73-3a55fa292a55","kind":"opened","playbook":"tiny","version":"1.0.0"}','7dab8f3399b3943245783994c7d98d457e931e46257e787c27340d12f9ebf647');
INSERT INTO "seawall_entry" VALUES(10,2,'2026-03-03T09:00:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 160: more than four words, and a “quote” — ßé"}','daed73a71732e994993ddf7e253e92fad9dea9fa9baa842aecb125e56ab5e093');
INSERT INTO "seawall_entry" VALUES(10,3,'2026-03-03T09:00:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T09:00:00Z","at":"2026-03-03T09:15:00Z","rule":0,"set_at":"2026-03-03T09:00:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','0064280a561880a48cd1a0ecc6fa7b9543e638d1f041431717d4ed5f13addc63');
INSERT INTO "seawall_entry" VALUES(11,1,'2026-03-03T10:05:00.000000Z','dora',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"d7c3c97d-e93e-4d65-8997-60a8fcdbd69a","kind":"opened","playbook":"rumour","version":"1.2.0"}','e7c61b577d56659f8b8308ce1f31dfb466a4fae765edf8d749dd49646c96e21f');
INSERT INTO "seawall_entry" VALUES(11,2,'2026-03-03T10:05:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 161: more than four words, and a “quote” — ßé"}','69a946bdc15b58c78c3b1086fa4067c630067f0ff571a076b3b5407534fe6952');
INSERT INTO "seawall_entry" VALUES(11,3,'2026-03-03T10:05:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/162"}','9b2e02ac6f494a64f049645cf532db9d8c0708257dc0d33475e9f23d5af4f72a');
INSERT INTO "seawall_entry" VALUES(11,4,'2026-03-03T10:05:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T09:41:00Z"}','49d84a307bf02e196caa11cda02a595941afc94e7b00a3c64aae9d289c30a43e');
INSERT INTO "seawall_entry" VALUES(11,5,'2026-03-03T10:05:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T10:05:00Z","at":"2026-03-03T10:50:00Z","rule":0,"set_at":"2026-03-03T10:05:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','81b2a0cc70b3f61e5fb644b3079adffc08adec89837cf825246f6689483babc9');
INSERT INTO "seawall_entry" VALUES(11,6,'2026-03-03T10:05:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','42dc6c9080ce9878f19bf67e507e40f65ef069c82ccb67baa482751befcbc6ff');
INSERT INTO "seawall_entry" VALUES(11,7,'2026-03-03T10:05:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":6}','9a0121d7a847f04f00743badcbb949d05009a5eefd5b159a038ce59fb93be0eb');
INSERT INTO "seawall_entry" VALUES(11,8,'2026-03-03T10:05:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L1"}','c1b41ecc47e566896e3c42a94e097ab55047ac5943bdfadbfae6a1cfa99e6241');
INSERT INTO "seawall_entry" VALUES(11,9,'2026-03-03T10:05:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T10:50:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','410cf0a536df6440da062556ddc97292413ad23ab7ccd14306acc682ce392bee');
INSERT INTO "seawall_entry" VALUES(11,10,'2026-03-03T10:05:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T09:41:00Z","at":"2026-03-03T10:41:00Z","rule":1,"set_at":"2026-03-03T10:05:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','366dacc1f2b43d1eb151b2c7204d9251a5ffa2bbc780f997c06cc12be3b20ce5');
INSERT INTO "seawall_entry" VALUES(11,11,'2026-03-03T10:55:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T10:41:00Z","kind":"breached","late":840,"task":"hold"}','9bfc84a871f0d0df2a23d303e11b0eacde93bc8411e335ae32fef4021f9ab4cb');
INSERT INTO "seawall_entry" VALUES(11,12,'2026-03-03T10:55:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 170: more than four words, and a “quote” — ßé"}','449a279b55d3e89eb6f0a2c82a34d782fa5cf6f4c0b9931e5de8bb0e74e90672');
INSERT INTO "seawall_entry" VALUES(11,13,'2026-03-03T10:55:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T10:41:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','9fb55ac6b3369c5b2ee6c84351f4a1b55597171222f96fd0b03bcb38e158e6af');
INSERT INTO "seawall_entry" VALUES(11,14,'2026-03-03T10:55:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T10:55:00Z","at":"2026-03-03T11:40:00Z","rule":0,"set_at":"2026-03-03T10:55:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','fe8d3d35a656460de16769eff018afc429f5c63425d405890c310a74c4347d2e');
INSERT INTO "seawall_entry" VALUES(11,15,'2026-03-03T10:55:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","old":"unknown","task":"verify","value":"false"}','6b6875df6d6c6a80b7857103f5e9b6ff40dc3a65c69b643f2188cde9ee32f4d7');
INSERT INTO "seawall_entry" VALUES(11,16,'2026-03-03T10:55:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":6,"task":"verify","value":7.25}','1cb2efee2c805ea880e3b1e8c676a172fa9ac24f50ef287ebb2388d45d7116d6');
INSERT INTO "seawall_entry" VALUES(11,17,'2026-03-03T10:55:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L1","task":"verify","value":"L1"}','d50a179fd26ff53fc4ee9e2e66783ae800a1966b562b85da2118e8e9ea63715c');
INSERT INTO "seawall_entry" VALUES(11,18,'2026-03-03T10:55:00.000000Z','anna',NULL,'left','{"due":"2026-03-03T11:40:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','2c61068c53d14170c14aaf308abf6473bd1ec01c1c20f3e1b233d7694f680bba');
INSERT INTO "seawall_entry" VALUES(11,19,'2026-03-03T10:55:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T10:55:00Z","at":"2026-03-03T11:55:00Z","rule":0,"set_at":"2026-03-03T10:55:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','45cf9f1e769531dd000482d8026c4f63304a6ef60d52c53c304aa1a778313bb4');
INSERT INTO "seawall_entry" VALUES(12,1,'2026-03-03T11:21:00.000000Z','bram',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"8b651743-d5e0-4595-a555-aaeed5dc96c2","kind":"opened","playbook":"backlash","version":"1.0.0"}','b96aa36263757d06f2100b0446b35679cbd43116a399aeddfbcca42a39d07062');
INSERT INTO "seawall_entry" VALUES(12,2,'2026-03-03T11:21:00.000000Z','bram',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/174"}','21642f0f71c1a341d800aa93589203843546480eaedab6b3c9a284cdc24cbff9');
INSERT INTO "seawall_entry" VALUES(12,3,'2026-03-03T11:21:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T10:03:00Z"}','86ab6d150ee664c8a0db97c05fc0faa9253b971978bdf2901b9f81c15356d62b');
INSERT INTO "seawall_entry" VALUES(12,4,'2026-03-03T11:21:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-03T11:01:00Z"}','9681cd24600fc60372da918af7f0e93695e44d14529cd0c5413873e9c9fee98c');
INSERT INTO "seawall_entry" VALUES(12,5,'2026-03-03T11:21:00.000000Z','bram',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 177: more than four words, and a “quote” — ßé"}','cb230956ab37c4ab86f5b98ec10c6e9ebc31fa3eecb81b7f74f85c2467e6efec');
INSERT INTO "seawall_entry" VALUES(12,6,'2026-03-03T11:21:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-03T11:01:00Z","at":"2026-03-03T11:11:00Z","rule":1,"set_at":"2026-03-03T11:21:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','eb23d398a9ee54d73b1711aaaffe44859ec81747a1065b7e79fee1af1354dc8a');
INSERT INTO "seawall_entry" VALUES(12,7,'2026-03-03T11:21:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T11:11:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','89e670c1602306a651462d11c85c226fec2d6e04e4b8d87a1483dbc760645c70');
INSERT INTO "seawall_entry" VALUES(12,8,'2026-03-03T11:21:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T11:11:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','e1cdb3aa3716dfd386b0a3859e3d516740fdb9868f2987c184bf547419317673');
INSERT INTO "seawall_entry" VALUES(12,9,'2026-03-03T11:21:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T11:11:00Z","kind":"breached","task":"listen"}','7eb6cb5b032d37b8d9ffaaf61bf1338bc359b856d900d62a70cf7cde091262a9');
INSERT INTO "seawall_entry" VALUES(12,10,'2026-03-03T11:21:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-03T11:21:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','83dcaf6ae3aab988222614740593a557529f28a812cfa4d9a4f1493ff4228aa2');
INSERT INTO "seawall_entry" VALUES(13,1,'2026-03-03T13:41:00.000000Z','chris',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"c15fe07c-7810-4079-8a36-db295584a527","kind":"opened","playbook":"tiny","version":"1.0.0"}','f564db19e910353f0016ce0c94249eece4a35dfb209e06b7358b7a415f3cfa99');
INSERT INTO "seawall_entry" VALUES(13,2,'2026-03-03T13:41:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 178: more than four words, and a “quote” — ßé"}','e44877f073f5043640fa5b090f0cea7786f6824b468408f46ba52f6868f0dae4');
INSERT INTO "seawall_entry" VALUES(13,3,'2026-03-03T13:41:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T13:41:00Z","at":"2026-03-03T13:56:00Z","rule":0,"set_at":"2026-03-03T13:41:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','caa64763a91654886fe498d4d41c9a2cf147de97b9fa0a8e06c5cc9de87885e3');
INSERT INTO "seawall_entry" VALUES(14,1,'2026-03-03T16:26:00.000000Z','chris',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41","kind":"opened","playbook":"rumour","version":"1.2.0"}','e08cf544352564aedfe504e57658fb0becb4b46078956f471a416edb51948b19');
INSERT INTO "seawall_entry" VALUES(14,2,'2026-03-03T16:26:00.000000Z','chris',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 179: more than four words, and a “quote” — ßé"}','dd47e0e3384b684dfc7d3d11081374c5bb43575456f2bf382e96cabe556f5248');
INSERT INTO "seawall_entry" VALUES(14,3,'2026-03-03T16:26:00.000000Z','chris',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/180"}','ed441df5cdf5b4f35c4688babfca4e476158293a8a14b0d64efa0763b5af19d6');
INSERT INTO "seawall_entry" VALUES(14,4,'2026-03-03T16:26:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T16:17:00Z"}','90b25ac6bad51741b36c251b8ae984a1481681b9d29fdb4bcb88cfeb2a64bd71');
INSERT INTO "seawall_entry" VALUES(14,5,'2026-03-03T16:26:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T16:26:00Z","at":"2026-03-03T17:11:00Z","rule":0,"set_at":"2026-03-03T16:26:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','fbc49c4dc47e02f9c4dc338fa876206d9df664664743c4a5fc0837045ed1d9a1');
INSERT INTO "seawall_entry" VALUES(14,6,'2026-03-03T16:26:00.000000Z','dora',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','e926b9804c57606975aafca76a1ded40d2e6df366fc8b5d718196ae451e5acb9');
INSERT INTO "seawall_entry" VALUES(14,7,'2026-03-03T16:26:00.000000Z','dora',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":9.5}','9933c5c1d41319bd70185ac4c216659b8d49b4cce2c37be3cc9623828637220c');
INSERT INTO "seawall_entry" VALUES(14,8,'2026-03-03T16:26:00.000000Z','dora',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L1"}','9ecc44ceef6d12d64f499264eac035f191cd5163d62df3461c1f05caac8d1166');
INSERT INTO "seawall_entry" VALUES(14,9,'2026-03-03T16:26:00.000000Z','dora',NULL,'left','{"due":"2026-03-03T17:11:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','16149e9877048371f9e1a30328b8fdd6ae9bc16c1bc34ef6c8efedbf1365d8bb');
INSERT INTO "seawall_entry" VALUES(14,10,'2026-03-03T16:26:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T16:17:00Z","at":"2026-03-04T09:00:00Z","rule":1,"set_at":"2026-03-03T16:26:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','f83fcee52b2b6f48a1ed3c83d381ca77be47057ec954be13f78a86cab72e4e21');
INSERT INTO "seawall_entry" VALUES(14,11,'2026-03-03T16:26:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 185: more than four words, and a “quote” — ßé"}','72837110b1e81d56c4e0527558d9590b2b07b6cd69203e03e1ca28c7b9b8e7e7');
INSERT INTO "seawall_entry" VALUES(14,12,'2026-03-03T16:26:00.000000Z','anna',NULL,'left','{"due":"2026-03-04T09:00:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','bb378bb62e8a3790202afa05878689fd8e77a828cd4b59eebd7a2afd599dcb9c');
INSERT INTO "seawall_entry" VALUES(14,13,'2026-03-03T16:26:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-03T16:26:00Z","at":"2026-03-03T17:11:00Z","rule":0,"set_at":"2026-03-03T16:26:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','1b881378353af9186fe46b3a23b536f45ea474f54b263693e8fd989a81da6a9c');
INSERT INTO "seawall_entry" VALUES(15,1,'2026-03-03T17:10:00.000000Z','chris',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"c9562f83-2f6f-4385-8944-bb3c904a9efc","kind":"opened","playbook":"backlash","version":"1.0.0"}','26d22415949fe597e267f43a3d49a3ec76e5e56f5da116c40581e7df8db36099');
INSERT INTO "seawall_entry" VALUES(15,2,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/186"}','659de09aab4739913fba514fb9f14c3c647c1d5afe40dc6a04c3bf7c81866944');
INSERT INTO "seawall_entry" VALUES(15,3,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-03T15:43:00Z"}','47d3c5597439b80bb46967749cf23d1e7e5076c865e0e5240604531424bb73a3');
INSERT INTO "seawall_entry" VALUES(15,4,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-03T16:26:00Z"}','3325cd09232c0b03e04999e75e5c161369600549fc86ebf08765206f4925e55b');
INSERT INTO "seawall_entry" VALUES(15,5,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 189: more than four words, and a “quote” — ßé"}','038a65c5c7b445243a6fb6142855c865d51fda2118a82201146817071cd1c1de');
INSERT INTO "seawall_entry" VALUES(15,6,'2026-03-03T17:10:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T16:26:00Z","at":"2026-03-03T16:36:00Z","rule":1,"set_at":"2026-03-03T17:10:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','cafcbae820623f09d0ad24fe9be306d54ae21a54ad14d3949aefd4252c041114');
INSERT INTO "seawall_entry" VALUES(15,7,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T16:36:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','41cff0112ec9596db0557f047a35cd3aca7d550f35f8f14af016e62559f71094');
INSERT INTO "seawall_entry" VALUES(15,8,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T16:36:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','ae848a63dd35df2c59c3406ada1b4537c7b78deec76f392e09cb6fc178503b6c');
INSERT INTO "seawall_entry" VALUES(15,9,'2026-03-03T17:10:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T16:36:00Z","kind":"breached","task":"listen"}','06a32ea587a2f87b55987748ed4d45b8c3f5c9c02154bf09f4c2fe7d82b16a63');
INSERT INTO "seawall_entry" VALUES(15,10,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-03T16:46:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','24ee4b566ec635bbc38c9385bea7a47f550607d3ed6ff09cba761e7a89488ef5');
INSERT INTO "seawall_entry" VALUES(15,11,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-03T16:56:00Z","rung":3,"task":"listen","tell":[{"role":"approver"}]}','c42bc7e954ae29248f6a231adb997819e170b448244eb754556ea64d3539ec7c');
INSERT INTO "seawall_entry" VALUES(15,12,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+30m","moment":"2026-03-03T17:06:00Z","rung":4,"task":"listen","tell":[{"role":"listener"},{"role":"backup"}]}','7741205f25f1d2770142e57cbe6b99ebc36557afe4f36090632b01822ac03605');
INSERT INTO "seawall_entry" VALUES(15,13,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-03T16:31:00Z","path":"shots/190.png"}}','9ea3d10bac0383d4879f6d1ef7660263d509d70945602dcd4910a4e893f4ba74');
INSERT INTO "seawall_entry" VALUES(15,14,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"customer"}','f099ad1eb9b90f77d6291cb431521bbb0e76fb91aa34ffa55ed0e5108cb45554');
INSERT INTO "seawall_entry" VALUES(15,15,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":3}','7d5694b4272aaf98bd3b049ea181d5b144cf6f954e092223977af298003711ec');
INSERT INTO "seawall_entry" VALUES(15,16,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','58c655a68b74fc68138c76044f6163b365f3e76310d82a5f5c9d456670bcea2a');
INSERT INTO "seawall_entry" VALUES(15,17,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":2.75}','24d80d4dae2b3a0c94ed58669f5e5e9dbed8cc6784932f3ae350ea1eb54cb00d');
INSERT INTO "seawall_entry" VALUES(15,18,'2026-03-03T17:10:00.000000Z','chris',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','c2694edcbaff6d99dab09971b91ee55b8671de9dfa219d570b05cc608fda610c');
INSERT INTO "seawall_entry" VALUES(15,19,'2026-03-03T17:10:00.000000Z','chris',NULL,'left','{"due":"2026-03-03T16:36:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','fc039d58ec732f09d902119265aa292c8545080323b7513ef641fc9706e9ca05');
INSERT INTO "seawall_entry" VALUES(15,20,'2026-03-03T17:10:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-03T16:26:00Z","at":"2026-03-04T08:30:00Z","rule":1,"set_at":"2026-03-03T17:10:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','c2ecb94098e9626d3cf446fe50860e55fd8b4aa9a1229dd46fba7fe166a95fd6');
INSERT INTO "seawall_entry" VALUES(15,21,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T17:10:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','036dcda997085a2315d6f0aa4686f302f0e99871f239daec7ce8eea0717a2deb');
INSERT INTO "seawall_entry" VALUES(15,22,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"intent","kind":"fact_set","task":"assess","value":"bot"}','987d7566b70f61c99532cf903f221959f32c5a2108c1887271120063004ab073');
INSERT INTO "seawall_entry" VALUES(15,23,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"facts_verified","kind":"fact_set","task":"assess","value":"no"}','905ad8ef00133eeed26bf11a98b588b432fa13295c715ec70961269e413a0130');
INSERT INTO "seawall_entry" VALUES(15,24,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"harm_flags","kind":"fact_set","task":"assess","value":["none","injury"]}','b3720f93beeaa9580e1d00b61cc86cd8de6c8a2451d6faf27bf2087baff212d5');
INSERT INTO "seawall_entry" VALUES(15,25,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"reach_multiple","kind":"fact_set","task":"assess","value":0.5}','094b064d0cb07b73f3518f2a2f5b6db458af9f8dab6975e43948254400e9b35a');
INSERT INTO "seawall_entry" VALUES(15,26,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"assess","value":"L2"}','3162e99416bbfd4ce0b07fbb5c6c58f6030a94d9c448ecadf4c276360bc41f96');
INSERT INTO "seawall_entry" VALUES(15,27,'2026-03-03T17:10:00.000000Z','dora',NULL,'fact_set','{"fact":"second_reader","kind":"fact_set","task":"assess","value":"anna"}','ac6e8919c8fa0c6c27261dbe82ab9b1de649eb459e0617d8fbb44c60ce23b27a');
INSERT INTO "seawall_entry" VALUES(15,28,'2026-03-03T17:10:00.000000Z','dora',NULL,'left','{"due":"2026-03-04T08:30:00Z","how":"advance","kind":"left","step":"assess","task":"assess","to":"respond"}','2f198ad32426f1f4ba7898f1c89e8fd7f4e667d60b6ac56a03d53b1ea7aa5f75');
INSERT INTO "seawall_entry" VALUES(15,29,'2026-03-03T17:10:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-03T16:26:00Z","at":"2026-03-03T16:56:00Z","rule":3,"set_at":"2026-03-03T17:10:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":1}','7a51cebf9c45519fa2ae0b24008e4ea1a9facc199e8b7fa4b1e6172cbaf34850');
INSERT INTO "seawall_entry" VALUES(15,30,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T16:56:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','8060bc837434991595390936f28ab6e7717baa60193947ec2549872c307c4c7b');
INSERT INTO "seawall_entry" VALUES(15,31,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-03T16:56:00Z","rung":1,"task":"respond","tell":[{"role":"listener"}]}','b9bb2b6755d753a555a860bb309639634720a6e82ed1c79cb647e7d60e83c5d1');
INSERT INTO "seawall_entry" VALUES(15,32,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-03T16:56:00Z","rung":2,"task":"respond","tell":[{"role":"listener"}]}','c88e3f026d9e8aeec30543397555de48c7eaf7ddedb346fcedff9342d4b9c28a');
INSERT INTO "seawall_entry" VALUES(15,33,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T16:56:00Z","rung":3,"task":"respond","tell":[{"role":"backup"}]}','9091a66011846b22221395accc5d52125c6dcdb3d91760bcd240e18bcb895f2b');
INSERT INTO "seawall_entry" VALUES(15,34,'2026-03-03T17:10:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T16:56:00Z","kind":"breached","task":"respond"}','ee2f3edd5cfc2f5b49ab2ce9a86836df6d93eaffb7efcc07822dbbc0715063a5');
INSERT INTO "seawall_entry" VALUES(15,35,'2026-03-03T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-03T17:06:00Z","rung":4,"task":"respond","tell":[{"role":"incident_lead"}]}','53a2fbecc82dc8b386dff54c65a4249e6be8323b1e34eea35700f970e8284352');
INSERT INTO "seawall_entry" VALUES(15,36,'2026-03-05T17:10:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":172440,"moment":"2026-03-03T17:16:00Z","rung":5,"task":"respond","tell":[{"role":"approver"}]}','201ef621d70197cbeb0b8454d36096a99b68d7fdf7e9f77eeba7e9e91942fe53');
INSERT INTO "seawall_entry" VALUES(15,37,'2026-03-05T17:17:00.000000Z','dora',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["respond"]}','ae60053af09c4ae35ede3097e62cd6177bccdc851ff78a21396f8d6510afee84');
INSERT INTO "seawall_entry" VALUES(15,38,'2026-03-05T17:17:00.000000Z','bram',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','f21f97af17d1eb03cfce261c05c64f1aa959553deec8780e050dd2dd9770514c');
INSERT INTO "seawall_entry" VALUES(15,39,'2026-03-05T17:17:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T17:17:00Z","at":"2026-03-05T17:47:00Z","rule":0,"set_at":"2026-03-05T17:17:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":2}','d4109d38e550278b219f510d15edeb011052d7a909e413fda3c84be692092d80');
INSERT INTO "seawall_entry" VALUES(15,40,'2026-03-05T17:17:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T17:17:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','43455fae7e3b7028308872a7342e3eb958e0d00a9cfe6004d2d152b05ecae937');
INSERT INTO "seawall_entry" VALUES(16,1,'2026-03-05T17:34:00.000000Z','anna',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"12dc25a5-4558-4edc-977c-c6cea2c9c0b3","kind":"opened","playbook":"tiny","version":"1.0.0"}','d2ad0b0ec81290aa7a424621c4b5584127a675d71e21c3f1f6853f927eeaec61');
INSERT INTO "seawall_entry" VALUES(16,2,'2026-03-05T17:34:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 232: more than four words, and a “quote” — ßé"}','a92d671fab41344ce3ced4a46cc06921bb3c1833ad39a7a127af2c05785e84a9');
INSERT INTO "seawall_entry" VALUES(16,3,'2026-03-05T17:34:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-05T17:34:00Z","at":"2026-03-05T17:49:00Z","rule":0,"set_at":"2026-03-05T17:34:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','4ceeb214a640b9fc12bf2ce0321d15af8d617a26fbcc38ac99430fbc5d9c9d85');
INSERT INTO "seawall_entry" VALUES(16,4,'2026-03-05T17:34:00.000000Z','anna',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":false}','62878c43b213cb3b7ffdfe6a1f7f5f969c22e40ec0c9e571cac57074edfeb056');
INSERT INTO "seawall_entry" VALUES(16,5,'2026-03-05T17:34:00.000000Z','anna',NULL,'left','{"due":"2026-03-05T17:49:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"ignored"}','ba8ca1eac4f986bdbe5cdcd9f98bb98334dcb194532a702883e0f83b6017e5bd');
INSERT INTO "seawall_entry" VALUES(16,6,'2026-03-05T17:34:00.000000Z','anna',NULL,'ended','{"end":"ignored","kind":"ended","steps":["listen"]}','91194fc8d952799848331202ca83a7b1a16a013b5f10be56e4b3a528acbf994c');
INSERT INTO "seawall_entry" VALUES(16,7,'2026-03-05T17:34:00.000000Z','chris',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','6c617b2e8e14b78c4526327d95405b970878cec1b6dce02cf4e3c087d621cf31');
INSERT INTO "seawall_entry" VALUES(16,8,'2026-03-05T17:34:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T17:34:00Z","at":"2026-03-05T17:49:00Z","rule":0,"set_at":"2026-03-05T17:34:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":2}','9e358df5a0f6a13e9a8930936fb07ebab12036b818175fb5ebcb664ffb741862');
INSERT INTO "seawall_entry" VALUES(16,9,'2026-03-05T17:34:00.000000Z','anna',NULL,'fact_set','{"fact":"serious","kind":"fact_set","old":false,"task":"listen","value":true}','79586c2068162ecdca67f63f0168b9c789b88b19b608fcaa6216546bae427878');
INSERT INTO "seawall_entry" VALUES(16,10,'2026-03-05T17:34:00.000000Z','anna',NULL,'left','{"due":"2026-03-05T17:49:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"reply"}','9e1da42e2cbbae4a2c91daa88c73eff994f83f53e0168c6352b91b94eb6943a6');
INSERT INTO "seawall_entry" VALUES(16,11,'2026-03-05T17:34:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-05T17:34:00Z","at":"2026-03-05T18:04:00Z","rule":0,"set_at":"2026-03-05T17:34:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','d73365805b36af886207f7ae6dda3ec746d655795ed98cc98b8303a9518e697e');
INSERT INTO "seawall_entry" VALUES(16,12,'2026-03-05T18:24:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":2100,"moment":"2026-03-05T17:49:00Z","rung":0,"task":"reply","tell":[{"role":"listener"}]}','7faf51450ab09312f288a972c32803c49e43de2b8d1e438f9c30763d7ec89ad0');
INSERT INTO "seawall_entry" VALUES(16,13,'2026-03-05T18:24:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":1200,"moment":"2026-03-05T18:04:00Z","rung":1,"task":"reply","tell":[{"role":"lead"}]}','06e0ecfa117b639fae881d30f0d4ea9cee494ccd4bbcecc75d24191fd0000376');
INSERT INTO "seawall_entry" VALUES(16,14,'2026-03-05T18:24:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T18:04:00Z","kind":"breached","late":1200,"task":"reply"}','c6339dec400d48747d309c2b055e61506f01d0fecbafef560c02b839025c9def');
INSERT INTO "seawall_entry" VALUES(16,15,'2026-03-05T18:24:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"reply","value":"What we know, part 236: more than four words, and a “quote” — ßé"}','fb17665fec8e6091f4f5ac6c0b326508c3418b28ee91861f5baa3448eb897650');
INSERT INTO "seawall_entry" VALUES(16,16,'2026-03-05T18:24:00.000000Z','dora',NULL,'left','{"due":"2026-03-05T18:04:00Z","how":"advance","kind":"left","step":"reply","task":"reply","to":"close"}','63321c00c763d94dab97c14fa1400d29825a9fe421a7549552b1fd73b6859fb7');
INSERT INTO "seawall_entry" VALUES(16,17,'2026-03-05T18:24:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-05T18:24:00Z","at":"2026-03-06T18:24:00Z","rule":0,"set_at":"2026-03-05T18:24:00Z"},"kind":"entered","owner":"lead","step":"close","task":"close","track":"main","visit":1}','1663b9bdc83570fc50c8369f613d7eb3857ee83d66a9ccf0a946751e2999f995');
INSERT INTO "seawall_entry" VALUES(17,1,'2026-03-05T19:07:00.000000Z','bram',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"a74f6a65-01f1-471d-8138-83db7a6ebc02","kind":"opened","playbook":"rumour","version":"1.2.0"}','9295b570bcc499785637ff36d0a31ff1eb0c1d6f0e27d9fb9ab67af262345a6d');
INSERT INTO "seawall_entry" VALUES(17,2,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 237: more than four words, and a “quote” — ßé"}','5233291ee49b8eb85366a3347f2779921d26a3161f64937af8cb7d4667b14f7b');
INSERT INTO "seawall_entry" VALUES(17,3,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/238"}','fd308d839acaab51aec29dea7b46135a206e699a8e0f55a3448461777aedd141');
INSERT INTO "seawall_entry" VALUES(17,4,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-05T18:54:00Z"}','e0352b37b46ec2477056af8cb9d45915382a8a0fd04019ed55e2b3faea54335a');
INSERT INTO "seawall_entry" VALUES(17,5,'2026-03-05T19:07:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T19:07:00Z","at":"2026-03-05T19:52:00Z","rule":0,"set_at":"2026-03-05T19:07:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','3b97fb5b79e8f7c2e97c025de50dbfc4e2845c1185a59ba61e715cb32c905041');
INSERT INTO "seawall_entry" VALUES(17,6,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','2140f3b5bdd17965b6a40d8d598149562bc1aee5e9ad33e94b3704c679c5b243');
INSERT INTO "seawall_entry" VALUES(17,7,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":6}','8a83b902704835d180ac37fae1447d4d5d9148a79956a9406c57dad2945d0ee6');
INSERT INTO "seawall_entry" VALUES(17,8,'2026-03-05T19:07:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','bca4b83ef53cd133b1a2448d67d830aad4c0c04da2d0f027a588983e57238069');
INSERT INTO "seawall_entry" VALUES(17,9,'2026-03-05T19:07:00.000000Z','bram',NULL,'left','{"due":"2026-03-05T19:52:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','36c67a36135a6208676d94cd7cc8350cfcf2f46fee1806a3ed286ebe50888f1e');
INSERT INTO "seawall_entry" VALUES(17,10,'2026-03-05T19:07:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-05T18:54:00Z","at":"2026-03-06T09:00:00Z","rule":1,"set_at":"2026-03-05T19:07:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','3a50c819f4e731d4f9e09fbae51801bf813a81dc6fb399bac84dbb6102c7052d');
INSERT INTO "seawall_entry" VALUES(17,11,'2026-03-05T19:07:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L2","reason":"It was wrong","value":"L3"}','f3624b4f7d0e0d01263aa18b79f7baa67679b2707b753d1aa5ad4dfb39e25073');
INSERT INTO "seawall_entry" VALUES(17,12,'2026-03-05T19:07:00.000000Z','chris',NULL,'due_moved','{"due":{"anchor":"2026-03-05T18:54:00Z","at":"2026-03-05T19:09:00Z","rule":0,"set_at":"2026-03-05T19:07:00Z"},"kind":"due_moved","old":"2026-03-06T09:00:00Z","task":"hold","why":"rule"}','37f9fc3d9149abd0b33f55a09c12c99ff43a08fce95b7ffab8708595e71e299f');
INSERT INTO "seawall_entry" VALUES(17,13,'2026-03-05T19:07:00.000000Z','chris',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 245: more than four words, and a “quote” — ßé"}','5f4069308da3be6dd67738d4798a6ef94ec17af8cd7558aa18ef907570ada0dc');
INSERT INTO "seawall_entry" VALUES(17,14,'2026-03-05T19:07:00.000000Z','chris',NULL,'left','{"due":"2026-03-05T19:09:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','99e06c45426f6242d2fb076d1b3656855548c8ec98494d07503581fca0ccda9d');
INSERT INTO "seawall_entry" VALUES(17,15,'2026-03-05T19:07:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T19:07:00Z","at":"2026-03-05T19:52:00Z","rule":0,"set_at":"2026-03-05T19:07:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','e12b3c5debe8855afe1071ef74f836838951cca94dea09fdc2c1ce7890be1fd9');
INSERT INTO "seawall_entry" VALUES(17,16,'2026-03-05T19:14:00.000000Z','chris',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","old":"unknown","task":"verify","value":"false"}','c127885b638c7a6ea6273ef9fc024c011beb7efa3edc84bf632054c9b77e4bfd');
INSERT INTO "seawall_entry" VALUES(17,17,'2026-03-05T19:14:00.000000Z','chris',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":6,"task":"verify","value":3}','7560b8cfed12a459de8d7b4d402280cb99fc878fad27568bba6b13b6180bdba9');
INSERT INTO "seawall_entry" VALUES(17,18,'2026-03-05T19:14:00.000000Z','chris',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L3","task":"verify","value":"L2"}','ba82f57d3aae1f4d3fbee628a026de7af20b1cb7e68faa2269c4456685e46ec9');
INSERT INTO "seawall_entry" VALUES(17,19,'2026-03-05T19:14:00.000000Z','chris',NULL,'left','{"due":"2026-03-05T19:52:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','acdeb8b1e109f1c896dc706c34e48655d59e5b4e3bb9de848f6cf7578fb39f0c');
INSERT INTO "seawall_entry" VALUES(17,20,'2026-03-05T19:14:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T19:14:00Z","at":"2026-03-05T20:14:00Z","rule":0,"set_at":"2026-03-05T19:14:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','5655123f76407c13c10820d64ddad874ad9ae7ac65c0291e9032a4e465c7fbe3');
INSERT INTO "seawall_entry" VALUES(17,21,'2026-03-05T19:14:00.000000Z','dora',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 245: more than four words, and a “quote” — ßé","task":"correct","value":"What we know, part 252: more than four words, and a “quote” — ßé"}','e32c2aab25961af86d1343e02215529e09924740a341b970e9220a28e93fe227');
INSERT INTO "seawall_entry" VALUES(17,22,'2026-03-05T19:14:00.000000Z','dora',NULL,'left','{"due":"2026-03-05T20:14:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','c298972d4e5987dadbfe04aae4985d874123ffee6d15a955569ddfd9b574c642');
INSERT INTO "seawall_entry" VALUES(17,23,'2026-03-05T19:14:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-05T19:14:00Z","at":"2026-03-05T21:14:00Z","rule":1,"set_at":"2026-03-05T19:14:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','5178cdd58b2372fcb4fdf7ec6288d8d14c527a620da62ac6c219bea12dc0dd5d');
INSERT INTO "seawall_entry" VALUES(17,24,'2026-03-05T19:14:00.000000Z','bram',NULL,'fact_set','{"fact":"answer","kind":"fact_set","old":"What we know, part 252: more than four words, and a “quote” — ßé","task":"story","value":"What we know, part 253: more than four words, and a “quote” — ßé"}','9e9e26df20bb511af43c9514126b7bc900044e63665182e8bbde780888b805f6');
INSERT INTO "seawall_entry" VALUES(17,25,'2026-03-05T19:14:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","old":3,"task":"story","value":0.5}','1fba7683d21acc469280edc9d99c04bc572d9066cb1b55dc19a4605aeeb06954');
INSERT INTO "seawall_entry" VALUES(17,26,'2026-03-05T19:14:00.000000Z','bram',NULL,'fact_set','{"fact":"next_update_at","kind":"fact_set","task":"story","value":"2026-03-05T17:59:00Z"}','7ea20df55544768ec68cd462e1871c6bc3a405f924d06bafc73ae8e779d6720d');
INSERT INTO "seawall_entry" VALUES(17,27,'2026-03-05T19:14:00.000000Z','bram',NULL,'left','{"due":"2026-03-05T21:14:00Z","how":"advance","kind":"left","step":"story","task":"story","to":"resolved"}','3e8d431f5d8cf55bdb614d3875b968013b1bf405bd133408b05608f217f2f76e');
INSERT INTO "seawall_entry" VALUES(17,28,'2026-03-05T19:14:00.000000Z','bram',NULL,'ended','{"end":"resolved","kind":"ended","steps":["story"]}','2ebd1a1ce13dcd25c7f700b3880632404e56e0ffcff229cc117567d7e1aad2d2');
INSERT INTO "seawall_entry" VALUES(17,29,'2026-03-05T19:14:00.000000Z','chris',NULL,'reopened','{"kind":"reopened","reason":"It goes on"}','e96d0a006325f5205406182033c1c852d69a1fe70e63912ea14a96848f9400f7');
INSERT INTO "seawall_entry" VALUES(17,30,'2026-03-05T19:14:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T17:59:00Z","at":"2026-03-05T17:59:00Z","rule":0,"set_at":"2026-03-05T19:14:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":2}','775ebf443228a151b7be8cfefcf447c7a28b07ea85dd72f447a80815f2df75b3');
INSERT INTO "seawall_entry" VALUES(17,31,'2026-03-05T19:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","moment":"2026-03-05T17:54:00Z","rung":1,"task":"story","tell":[{"role":"listener"}]}','0df267c453c5d77017558589dfce36a91f569600f1fe9ab0ce1ca2fb035100ea');
INSERT INTO "seawall_entry" VALUES(17,32,'2026-03-05T19:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-05T17:59:00Z","rung":0,"task":"story","tell":[{"role":"listener"}]}','838342e82bc0d3f4aa89c5300dddb12694351e79396c468c816ea186aedaa319');
INSERT INTO "seawall_entry" VALUES(17,33,'2026-03-05T19:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-05T17:59:00Z","rung":2,"task":"story","tell":[{"role":"listener"}]}','cc5caf9dc006fcd92bcd648af74e904714a63d03c9474dcd222afc30d9d87472');
INSERT INTO "seawall_entry" VALUES(17,34,'2026-03-05T19:14:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T17:59:00Z","kind":"breached","task":"story"}','bb654182ec9b96bf585738681d100d55a8c10f3fd7b6ab9bc8bfdc5dd805ddc3');
INSERT INTO "seawall_entry" VALUES(17,35,'2026-03-05T19:14:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-05T18:09:00Z","rung":3,"task":"story","tell":[{"role":"lead"},{"role":"comms"}]}','0183cc04701dd986af2c1e2fbd8f8f536d93d214d84df76af570ba2613744065');
INSERT INTO "seawall_entry" VALUES(18,1,'2026-03-05T19:32:00.000000Z','chris',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"a4c77115-0c52-4d8a-a1cd-c84dbf882f3d","kind":"opened","playbook":"backlash","version":"1.0.0"}','bed14563091de28c09a7497a3fe4c84b2af1a2ca0f7640c0de710e64cb9a0c18');
INSERT INTO "seawall_entry" VALUES(18,2,'2026-03-05T19:32:00.000000Z','chris',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/266"}','c6c2de83544912b16dbfbc1ac15542bdb95f1c56dd46c2bd996c6130683d4e00');
INSERT INTO "seawall_entry" VALUES(18,3,'2026-03-05T19:32:00.000000Z','chris',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-05T18:29:00Z"}','f42a265ebd28b8861a063804d528990f9da01f737d3c3378cbc8082fe72715da');
INSERT INTO "seawall_entry" VALUES(18,4,'2026-03-05T19:32:00.000000Z','chris',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-05T19:21:00Z"}','e119d6852df45243108e6c612fd9e83525d94efede75cb5cebbf74b24566a6f2');
INSERT INTO "seawall_entry" VALUES(18,5,'2026-03-05T19:32:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 269: more than four words, and a “quote” — ßé"}','5632fa44f8a40ad6ec491c0414d4cc8417a28abb9622fd416f0d14a8f83a593b');
INSERT INTO "seawall_entry" VALUES(18,6,'2026-03-05T19:32:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-05T19:21:00Z","at":"2026-03-05T19:31:00Z","rule":1,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','75c06fa469dce457f2ed851600037c9e56762986d4aeb19c12250ee2eb1de7dc');
INSERT INTO "seawall_entry" VALUES(18,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T19:31:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','f728d1c186b5d3a877e938312da0c2039153bd56df719fc8083c7b4bb2a6dec3');
INSERT INTO "seawall_entry" VALUES(18,8,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-05T19:31:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','0fcf9a4afaf3250e35e619a6ba4b798f956a717a53bb56f2e85bc975c2e8a664');
INSERT INTO "seawall_entry" VALUES(18,9,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T19:31:00Z","kind":"breached","task":"listen"}','5b4ce5356460d2b5e97440b71d903b2d97e93c095ee28a33c5f083960884b080');
INSERT INTO "seawall_entry" VALUES(18,10,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-05T19:18:00Z","path":"shots/270.png"}}','e5332bfdbe6a65638dd53517ec2412a7c90559ec59e2796b02e53628e4798e09');
INSERT INTO "seawall_entry" VALUES(18,11,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"employee"}','5d6b2f2c47934e7da5e30898f9a602faafbfc7b66f3582dbe236603e67b1a382');
INSERT INTO "seawall_entry" VALUES(18,12,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":1}','e3bccaaf63ce384d896e0751abb97cf7050d37c6bdc29a99b13496eb1eb2a38c');
INSERT INTO "seawall_entry" VALUES(18,13,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','89f3d32bba7cd1e606e6ed4fff9bd1405e7b6d6df6d95d032dfe08b791d169a4');
INSERT INTO "seawall_entry" VALUES(18,14,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":7}','dcfb13fa57ae65977e87dabacacdfc4b86c7f66af9e7ba8b19562a4db107fb53');
INSERT INTO "seawall_entry" VALUES(18,15,'2026-03-05T19:32:00.000000Z','anna',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','e68707ec8bbbe9252cde3b4dcc287d9cd38d4f7cea4c996288209364228c91d0');
INSERT INTO "seawall_entry" VALUES(18,16,'2026-03-05T19:32:00.000000Z','anna',NULL,'left','{"due":"2026-03-05T19:31:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','c11a0cfe7bf7d6969db7ee6995f4b975134d7de96ce34634a72d0b759ac99ca9');
INSERT INTO "seawall_entry" VALUES(18,17,'2026-03-05T19:32:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-05T19:21:00Z","at":"2026-03-06T08:30:00Z","rule":1,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','968227ef49bf3934022ea77ecafc537726a328152f3820d0a2eb148fdcf2f8d8');
INSERT INTO "seawall_entry" VALUES(18,18,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-05T19:32:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','4a8c6f9e42108ac7241099374507255cb92f162821d1f78e8e7abd34a2a7dab9');
INSERT INTO "seawall_entry" VALUES(3,35,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":267420,"moment":"2026-03-02T17:15:00Z","rung":5,"task":"respond","tell":[{"role":"approver"}]}','a6b984f72d277a9a87a3315c0c0c68ab747d50a7928ebb011c6d60b8fbbe79a0');
INSERT INTO "seawall_entry" VALUES(4,4,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-02T19:48:00Z","kind":"breached","late":258240,"task":"listen","tell":[{"role":"lead"}]}','7e2bb226b3b62877488bdea4e4a8a6e31897a67128b74827a28c422d3a770600');
INSERT INTO "seawall_entry" VALUES(4,5,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','5be11d6f80691e0218dbad1ac2c38bb8eb1ebd4e877f67f5e92d7dd72cb8fe33');
INSERT INTO "seawall_entry" VALUES(4,6,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-02T19:48:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','2c5249c9ed60afb759cd33d0092d8644e1215ef905e35faf6646607ded0d7647');
INSERT INTO "seawall_entry" VALUES(4,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-05T19:32:00Z","at":"2026-03-05T20:02:00Z","rule":0,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','bdeb5a8dce68f1a2fc108d6f5b3ade335f1e7be07c0816d5bb2c97b5b42b4989');
INSERT INTO "seawall_entry" VALUES(6,16,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":235500,"moment":"2026-03-03T02:07:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','0511eaf66b0a54cd38f960b76185bd600371ec8cda89c37413633d4c0074b03a');
INSERT INTO "seawall_entry" VALUES(5,31,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":235080,"moment":"2026-03-03T02:14:00Z","rung":0,"task":"story","tell":[{"role":"listener"}]}','2a9b73dc561a2da90d9136ac59b6cdc3f20d0ec9930cf80d3b0f2858911ae8d1');
INSERT INTO "seawall_entry" VALUES(6,17,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":234900,"moment":"2026-03-03T02:17:00Z","rung":3,"task":"listen","tell":[{"role":"approver"}]}','0f74af839bc6bd57625c97ed4657a34dfeb55bba3938018f8b5ca5ec635f79ba');
INSERT INTO "seawall_entry" VALUES(6,18,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+30m","late":234300,"moment":"2026-03-03T02:27:00Z","rung":4,"task":"listen","tell":[{"role":"listener"},{"role":"backup"}]}','0ee612663dc4b38cf827311c634fd3e95918f528e9f706d01364a721774218d3');
INSERT INTO "seawall_entry" VALUES(6,19,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+40m","late":233700,"moment":"2026-03-03T02:37:00Z","rung":5,"task":"listen","tell":[{"role":"incident_lead"}]}','2e677fd473cd6d39a400b15e4ac605268b465ab2850bf1e5b073b0c2e6af2502');
INSERT INTO "seawall_entry" VALUES(6,20,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+50m","late":233100,"moment":"2026-03-03T02:47:00Z","rung":6,"task":"listen","tell":[{"role":"approver"}]}','bb189d4f144a99293c862701c8ab4b9f3d1147a82a8069bbe0e0d3339da2c07f');
INSERT INTO "seawall_entry" VALUES(5,32,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":231780,"moment":"2026-03-03T03:09:00Z","rung":1,"task":"story","tell":[{"role":"listener"}]}','c6f7e3eec82f2d7743886355bb35a37bbdd4f96c3920c0c4399d1c23b082fff7');
INSERT INTO "seawall_entry" VALUES(5,33,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":231480,"moment":"2026-03-03T03:14:00Z","rung":2,"task":"story","tell":[{"role":"listener"}]}','abcdd12a9ff2d8fb7c1bba52d74a656fb65225a2754f405fbe139720e53830ca');
INSERT INTO "seawall_entry" VALUES(5,34,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T03:14:00Z","kind":"breached","late":231480,"task":"story"}','53ac0b4d67e1e79e80f5487cbb40a6886b565fdf1659a139881355f3e051b486');
INSERT INTO "seawall_entry" VALUES(5,35,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":230880,"moment":"2026-03-03T03:24:00Z","rung":3,"task":"story","tell":[{"role":"lead"},{"role":"comms"}]}','b4ab8881da43731dcd212cf7686b27f282f41edba80b8812c6b7e7da2e41d1c1');
INSERT INTO "seawall_entry" VALUES(7,4,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T04:35:00Z","kind":"breached","late":226620,"task":"listen","tell":[{"role":"lead"}]}','4223bc1020eee76d66f623705b291ea18324e698a7305cf61383ff8c78a7c9df');
INSERT INTO "seawall_entry" VALUES(7,5,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','b9fe08bf66c1bcce72bc0dd095dbe69c4c11aac0d4df87ebe887797bd2cec6be');
INSERT INTO "seawall_entry" VALUES(7,6,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T04:35:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','5d204469b845ccd6f4d1ea3382f9f06095afa40204f03332d191de859b7ce791');
INSERT INTO "seawall_entry" VALUES(7,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-05T19:32:00Z","at":"2026-03-05T20:02:00Z","rule":0,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','7792a2d3589a3c3780c58c8f1aaa45c0e6eca63232ad36bc42a5ee03907689fb');
INSERT INTO "seawall_entry" VALUES(8,6,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":226110,"moment":"2026-03-03T04:43:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','534683ab8205fb4726a34c3b69408a851da824afb07221e069c87033520672b8');
INSERT INTO "seawall_entry" VALUES(8,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":225060,"moment":"2026-03-03T05:01:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','56c2de991acb84425bee998e54a3a4fd64c937f60a2be3a75f93bf5eaaf02825');
INSERT INTO "seawall_entry" VALUES(8,8,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":224760,"moment":"2026-03-03T05:06:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','c5d22e1f5e42d0c11f3ba2aa9aa806667d39a769232663892a993340e6ca9513');
INSERT INTO "seawall_entry" VALUES(8,9,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T05:06:00Z","kind":"breached","late":224760,"task":"verify"}','3d63ad04d1f0383542768d987894991bb28ea44841d0c5712815873b76425fce');
INSERT INTO "seawall_entry" VALUES(8,10,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','965ccf1f34f4f665bd5f95f9c3591845693b411a1ecace9cad229527e0315894');
INSERT INTO "seawall_entry" VALUES(8,11,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T05:06:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','7324c02bdf36d07bd7b92f8d42d2ce6d5d4b3a363c8bb1a185ab87b4a844ca30');
INSERT INTO "seawall_entry" VALUES(8,12,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-03T02:52:00Z","at":"2026-03-03T09:00:00Z","rule":1,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','496d12238ac0f7704a1ed01bcd3a3c43b59482a409a0bc2ad458236056add8e4');
INSERT INTO "seawall_entry" VALUES(9,24,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":213420,"moment":"2026-03-03T08:15:00Z","rung":1,"task":"assess","tell":[{"role":"incident_lead"}]}','32a45fa8879fa335bfd6ea79fbe77be829ad59ee3bc5f5b97fee0fd0ab93153f');
INSERT INTO "seawall_entry" VALUES(9,25,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":212880,"moment":"2026-03-03T08:24:00Z","rung":2,"task":"assess","tell":[{"role":"incident_lead"}]}','826f0b92b3361de11a0e6289718d094c75d4a89062243b62d538d161069b3aa3');
INSERT INTO "seawall_entry" VALUES(9,26,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T08:30:00Z","kind":"breached","late":212520,"task":"assess","tell":[{"role":"approver"}]}','59a88432737ede95276aea75f32e56e784b37a493a7dbf29c7c55b216b988787');
INSERT INTO "seawall_entry" VALUES(9,27,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"assess","value":"L2"}','1bde03ad0b5a05b13d800b59ff008bdbb5bbc077446541377a9a2b3fa0c1ca52');
INSERT INTO "seawall_entry" VALUES(9,28,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T08:30:00Z","how":"timeout","kind":"left","step":"assess","task":"assess","to":"respond"}','a9be77e699ff5f69c468a45c9f25b010b7c26a95b236c61b3c823da2478e5e3f');
INSERT INTO "seawall_entry" VALUES(9,29,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-03T04:54:00Z","at":"2026-03-03T05:24:00Z","rule":3,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":1}','88ee0303784414f33d689f13ae9de6a7ca46a744e05e4529b879afc4f5d0c2d8');
INSERT INTO "seawall_entry" VALUES(9,30,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-03T05:24:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','ed5777f0ac4bcc0c176c5f790771d45ad05a1e612275f13927529e504adf1a7c');
INSERT INTO "seawall_entry" VALUES(9,31,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-03T05:24:00Z","rung":1,"task":"respond","tell":[{"role":"listener"}]}','9a4331552fb7adb6a7a9a86399c5fec202b0a3d5db7619838f45519d28ab834a');
INSERT INTO "seawall_entry" VALUES(9,32,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-03T05:24:00Z","rung":2,"task":"respond","tell":[{"role":"listener"}]}','036c2fef1741b839c75e4327ef053c2fb4c24d515b52291275f4a7592ed6d1b3');
INSERT INTO "seawall_entry" VALUES(9,33,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-03T05:24:00Z","rung":3,"task":"respond","tell":[{"role":"backup"}]}','e750591215737067126fae006201db1ed81a37a66ece8106517cf8bbc807df5d');
INSERT INTO "seawall_entry" VALUES(9,34,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T05:24:00Z","kind":"breached","task":"respond"}','e1b08689fb1e0430e9eade888c13349d20878d1dca95838e1ad06d76509aca76');
INSERT INTO "seawall_entry" VALUES(9,35,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-03T05:34:00Z","rung":4,"task":"respond","tell":[{"role":"incident_lead"}]}','0f2cd307c2e05869eac685fb4b0ba4b09362e2c541a57f477e250c53a41171ef');
INSERT INTO "seawall_entry" VALUES(9,36,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-03T05:44:00Z","rung":5,"task":"respond","tell":[{"role":"approver"}]}','7f8e5aabfa41d1eae1e59db699b9efb1badcc4fbf06d4aac06f5a994814cff28');
INSERT INTO "seawall_entry" VALUES(8,13,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T09:00:00Z","kind":"breached","task":"hold"}','3c64d50f8fdc6f734f170ee0112d99c0d3dc28b0f138e3a872b90778d54a6abd');
INSERT INTO "seawall_entry" VALUES(10,4,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T09:15:00Z","kind":"breached","late":209820,"task":"listen","tell":[{"role":"lead"}]}','bd8152d6bfab7c8c0097f0cc4ed48a4cb554a2a06050c535090dd56e945f25c7');
INSERT INTO "seawall_entry" VALUES(10,5,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','f725659c8579e2fdaadd53ebcb97bdc8304624609846a0ea841331d6d66dec0c');
INSERT INTO "seawall_entry" VALUES(10,6,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T09:15:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','a8ca6eef8ad99210cdcf12c627d55ba667a968a97918dbb046bf19f7883736f0');
INSERT INTO "seawall_entry" VALUES(10,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-05T19:32:00Z","at":"2026-03-05T20:02:00Z","rule":0,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','c5158c8eacd2cf2cab79f220e8e1b870fab56ddd15aa3dd3b9e35cc979398116');
INSERT INTO "seawall_entry" VALUES(12,11,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":201660,"moment":"2026-03-03T11:31:00Z","rung":3,"task":"listen","tell":[{"role":"approver"}]}','92884b077ccb5754fcf2673bc04b7633ae77fe47ef17aec39e90e9614e2e6784');
INSERT INTO "seawall_entry" VALUES(12,12,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+30m","late":201060,"moment":"2026-03-03T11:41:00Z","rung":4,"task":"listen","tell":[{"role":"listener"},{"role":"backup"}]}','673077dca5d318bed012c055293ab3b8dafed263b752dda69c5d62a909fba1bb');
INSERT INTO "seawall_entry" VALUES(12,13,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+40m","late":200460,"moment":"2026-03-03T11:51:00Z","rung":5,"task":"listen","tell":[{"role":"incident_lead"}]}','6da48b23674a71f92acf187fb73824f7bdac9be9fa82c9f2e2f69af60dcfaec3');
INSERT INTO "seawall_entry" VALUES(11,20,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T11:55:00Z","kind":"breached","late":200220,"task":"correct"}','0aa9bed940ccd2c5108f10db34dbf3badda21e47d4741f8ea2c5cae9ce88e03b');
INSERT INTO "seawall_entry" VALUES(12,14,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+50m","late":199860,"moment":"2026-03-03T12:01:00Z","rung":6,"task":"listen","tell":[{"role":"approver"}]}','25c5498705e6476f117310a41399018ee01a8fd9e38a62986afd327f4a1da057');
INSERT INTO "seawall_entry" VALUES(13,4,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T13:56:00Z","kind":"breached","late":192960,"task":"listen","tell":[{"role":"lead"}]}','a9a464130b245d5bf00527a846aefa842af8a435c05885047dda689bcac4d8ba');
INSERT INTO "seawall_entry" VALUES(13,5,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','9af36da3adb168c2861586d9e6388e14f360ecec2b8bf80a82f443cf96db9c65');
INSERT INTO "seawall_entry" VALUES(13,6,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T13:56:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','5ac0f928f2beb83b8b77adc8a5670acd2825f5278d55311055fc1c7ad92f52ab');
INSERT INTO "seawall_entry" VALUES(13,7,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-05T19:32:00Z","at":"2026-03-05T20:02:00Z","rule":0,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','080d0a437f9917776ee36024dc9ff6213cbcc199284a94c97e92043d8e043594');
INSERT INTO "seawall_entry" VALUES(14,14,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":182610,"moment":"2026-03-03T16:48:30Z","rung":0,"task":"verify","tell":[{"role":"lead"}]}','66a04314ad76898c5a984de55fb48afa50d37454d07e3d1c63a2f1aea0a1913e');
INSERT INTO "seawall_entry" VALUES(14,15,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due-5m","late":181560,"moment":"2026-03-03T17:06:00Z","rung":1,"task":"verify","tell":[{"role":"lead"}]}','a3148930d4e8a45f7e887cef474e8b882cec200e242e870e9cd9205a61a4968b');
INSERT INTO "seawall_entry" VALUES(14,16,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":181260,"moment":"2026-03-03T17:11:00Z","rung":2,"task":"verify","tell":[{"role":"comms"}]}','19464fac899aec55dbf4eafabf668c0606457605217491b4f455b40c5d43d144');
INSERT INTO "seawall_entry" VALUES(14,17,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-03T17:11:00Z","kind":"breached","late":181260,"task":"verify"}','117060b5c5a497a73e93ebe8c55142781dbd775045a47d914f91be59bf1ec57d');
INSERT INTO "seawall_entry" VALUES(14,18,'2026-03-05T19:32:00.000000Z','timer',NULL,'fact_set','{"fact":"severity","kind":"fact_set","old":"L1","task":"verify","value":"L2"}','9a57d35ddff963072b337fd59447ffd83fa744447a4bb1ed16c4578685291fc5');
INSERT INTO "seawall_entry" VALUES(14,19,'2026-03-05T19:32:00.000000Z','timer',NULL,'left','{"due":"2026-03-03T17:11:00Z","how":"timeout","kind":"left","step":"verify","task":"verify","to":"hold"}','955b398a1075b059864fafffc58cda5e40818742e09f83f9d913ec730565c56c');
INSERT INTO "seawall_entry" VALUES(14,20,'2026-03-05T19:32:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-03T16:17:00Z","at":"2026-03-04T09:00:00Z","rule":1,"set_at":"2026-03-05T19:32:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":2}','b9c89ce124936a741297e82348b75d72eafe465fa8231a914c0b2f208f8f67e8');
INSERT INTO "seawall_entry" VALUES(14,21,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-04T09:00:00Z","kind":"breached","task":"hold"}','348a71d660d1d27cf112382a4a06821b2924688ec97f361b669362f70d489b4a');
INSERT INTO "seawall_entry" VALUES(15,41,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","late":7200,"moment":"2026-03-05T17:32:00Z","rung":1,"task":"respond","tell":[{"role":"listener"}]}','4e1539048b0ae220a4c6292a5e120cfff9e38f7df8240ae0e4151fb539a9275e');
INSERT INTO "seawall_entry" VALUES(15,42,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","late":6660,"moment":"2026-03-05T17:41:00Z","rung":2,"task":"respond","tell":[{"role":"listener"}]}','63e4942632a4d0f908215698fc376543da66ec97760c341a7850f2b6b833ae81');
INSERT INTO "seawall_entry" VALUES(15,43,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","late":6300,"moment":"2026-03-05T17:47:00Z","rung":3,"task":"respond","tell":[{"role":"backup"}]}','1fe89a4b0dadc9c8160bb47d681b2a225e8807a04ef5a07b3151ed81d6634f0a');
INSERT INTO "seawall_entry" VALUES(15,44,'2026-03-05T19:32:00.000000Z','timer',NULL,'breached','{"due":"2026-03-05T17:47:00Z","kind":"breached","late":6300,"task":"respond"}','cc51aa21179feba54b32753055ca4535e3042378cd890d9ee34891c31b39b74a');
INSERT INTO "seawall_entry" VALUES(15,45,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":5700,"moment":"2026-03-05T17:57:00Z","rung":4,"task":"respond","tell":[{"role":"incident_lead"}]}','46f8b10290ef677848646baa4de577bfd98213f5c5113e71f5bffb1175829401');
INSERT INTO "seawall_entry" VALUES(15,46,'2026-03-05T19:32:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":5100,"moment":"2026-03-05T18:07:00Z","rung":5,"task":"respond","tell":[{"role":"approver"}]}','96df8f2f0a309603937093de302a48b5d02302bbe2ad49e46a92658238878d0d');
INSERT INTO "seawall_entry" VALUES(19,1,'2026-03-06T01:38:00.000000Z','dora',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"ed4ca602-15db-4b33-b73b-caf5ae3c3739","kind":"opened","playbook":"tiny","version":"1.0.0"}','8f6d21d2f196b78676ae7842cdb62b6dcd0af842aeae8335dc82618d5efb3dec');
INSERT INTO "seawall_entry" VALUES(19,2,'2026-03-06T01:38:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 300: more than four words, and a “quote” — ßé"}','fe465e820e83314bb426c4e16c58f9c774295c92daebb71131fdb5c7e2dea88f');
INSERT INTO "seawall_entry" VALUES(19,3,'2026-03-06T01:38:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-06T01:38:00Z","at":"2026-03-06T01:53:00Z","rule":0,"set_at":"2026-03-06T01:38:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','5b090bf68d697b970facf74076591fd98aa599b1d040a705026df32a72024cb1');
INSERT INTO "seawall_entry" VALUES(19,4,'2026-03-06T01:38:00.000000Z','dora',NULL,'noted','{"kind":"noted","text":"Said on the phone, 301"}','a0944824d37b41034924f3f15208214c268758eca4aa0f12dc274902ae88476c');
INSERT INTO "seawall_entry" VALUES(19,5,'2026-03-06T01:38:00.000000Z','chris',NULL,'noted','{"kind":"noted","text":"Said on the phone, 303"}','34eb2de5844a254b4a57ff931146a070d81c615f79f9e38835b7d2ca10401489');
INSERT INTO "seawall_entry" VALUES(19,6,'2026-03-08T01:38:00.000000Z','timer',NULL,'breached','{"due":"2026-03-06T01:53:00Z","kind":"breached","late":171900,"task":"listen","tell":[{"role":"lead"}]}','7103adbb3835de90603104c89e06360531e25be5eb9397dc1c5c374961dc6b65');
INSERT INTO "seawall_entry" VALUES(19,7,'2026-03-08T01:38:00.000000Z','timer',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','4b1c31e7bc47412cbcc9623118bd31c7cbb142faf2a9b2fac20a956a08f09e7c');
INSERT INTO "seawall_entry" VALUES(19,8,'2026-03-08T01:38:00.000000Z','timer',NULL,'left','{"due":"2026-03-06T01:53:00Z","how":"timeout","kind":"left","step":"listen","task":"listen","to":"reply"}','5a4e942d37ab47cbb20f1841cecb238bff8559e7cefbf96bba243809b06bb46d');
INSERT INTO "seawall_entry" VALUES(19,9,'2026-03-08T01:38:00.000000Z','timer',NULL,'entered','{"due":{"anchor":"2026-03-08T01:38:00Z","at":"2026-03-08T02:08:00Z","rule":0,"set_at":"2026-03-08T01:38:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','acc45d04dac23e5d132ad427478429ca4dc97301ce6ba869c8a8a0964983c745');
INSERT INTO "seawall_entry" VALUES(20,1,'2026-03-08T02:47:00.000000Z','dora',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"4b1a0c3e-2a59-4d3f-9e71-bee4a43f517c","kind":"opened","playbook":"rumour","version":"1.2.0"}','92adf6870196d856b18d8b7349a7b555683985696c9a482443bc40d4dbab3748');
INSERT INTO "seawall_entry" VALUES(20,2,'2026-03-08T02:47:00.000000Z','dora',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 309: more than four words, and a “quote” — ßé"}','63e5606a484e0410313ead8a6d21b34d7d6ef65ca7bb6ab8e7896caf7ac76c60');
INSERT INTO "seawall_entry" VALUES(20,3,'2026-03-08T02:47:00.000000Z','dora',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/310"}','ebd19fcd3dd86ab67824efb440bba0ac4f959bc2c24a323e7ab749bb31f2e2cf');
INSERT INTO "seawall_entry" VALUES(20,4,'2026-03-08T02:47:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-08T02:08:00Z"}','30a20572b0801079a243839dbc4e30c38ff31154441f256fcf4ae9d3fc284caa');
INSERT INTO "seawall_entry" VALUES(20,5,'2026-03-08T02:47:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-08T02:47:00Z","at":"2026-03-08T03:32:00Z","rule":0,"set_at":"2026-03-08T02:47:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','3fca7b8fb7f5dbc600b609d59c4f45623275495776f2ba12d084bd1b24f5784d');
INSERT INTO "seawall_entry" VALUES(20,6,'2026-03-08T02:47:00.000000Z','anna',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"unknown"}','05b11576a406a34678978d906788c88b45b11028c43cc68fcfc55e9bd0ee8054');
INSERT INTO "seawall_entry" VALUES(20,7,'2026-03-08T02:47:00.000000Z','anna',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":6.5}','57f92bd5a8f8b61eb57da427f368148eb785541cdabfb488e6130cd112eb7b10');
INSERT INTO "seawall_entry" VALUES(20,8,'2026-03-08T02:47:00.000000Z','anna',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L3"}','5707cceace652fa192c2e7a9c91eb95a611a240f3eb8e5f41b83f1d83f1a8431');
INSERT INTO "seawall_entry" VALUES(20,9,'2026-03-08T02:47:00.000000Z','anna',NULL,'left','{"due":"2026-03-08T03:32:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"hold"}','4504d418fff47f654b646cd3b60a1296281533188a89596bdc840aa5f9854c49');
INSERT INTO "seawall_entry" VALUES(20,10,'2026-03-08T02:47:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-08T02:08:00Z","at":"2026-03-08T02:23:00Z","rule":0,"set_at":"2026-03-08T02:47:00Z"},"kind":"entered","owner":"listener","step":"hold","task":"hold","track":"main","visit":1}','14b629f4bb6132a5a0f911210cf64b5302d48e7c9477c631320d5f723c0b92dc');
INSERT INTO "seawall_entry" VALUES(20,11,'2026-03-08T02:47:00.000000Z','timer',NULL,'breached','{"due":"2026-03-08T02:23:00Z","kind":"breached","task":"hold"}','11d33da886695e6aac6c637de1e5e6b83bcae71854a8d0c9dcdf585d7b94ce8d');
INSERT INTO "seawall_entry" VALUES(20,12,'2026-03-08T02:47:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"hold","value":"What we know, part 315: more than four words, and a “quote” — ßé"}','b4b8cf3474ff4e4c6e6529215d523c97fcf52861499e51d16d5daaa2f5be162c');
INSERT INTO "seawall_entry" VALUES(20,13,'2026-03-08T02:47:00.000000Z','anna',NULL,'left','{"due":"2026-03-08T02:23:00Z","how":"advance","kind":"left","step":"hold","task":"hold","to":"verify"}','c8874610afcc22e43ddce34a34d7e37cbdad3c1487fe482589fe85057e2d2223');
INSERT INTO "seawall_entry" VALUES(20,14,'2026-03-08T02:47:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-08T02:47:00Z","at":"2026-03-08T03:32:00Z","rule":0,"set_at":"2026-03-08T02:47:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":2}','4277b0fc4931caf5dd1b14de78f17fde28f6775e715553a5c1be42937815ade2');
INSERT INTO "seawall_entry" VALUES(21,1,'2026-03-08T03:28:00.000000Z','dora',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"a198c760-e743-4fc3-a78f-47945646969d","kind":"opened","playbook":"backlash","version":"1.0.0"}','7be0d7f831090f1d59f55683920d097e30d137e0c7cf05a7467ea432950e68cf');
INSERT INTO "seawall_entry" VALUES(21,2,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/316"}','707227bb8b0a17206df46b9ac5ae3ed37b2df9aeb7eff227eea1e2bde3503824');
INSERT INTO "seawall_entry" VALUES(21,3,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-08T02:33:00Z"}','e5406effe1e4fa3f3e31408148d3eb45ca541a55f3f57920c8fb24fd77a0a3e3');
INSERT INTO "seawall_entry" VALUES(21,4,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-08T03:06:00Z"}','f34fd7703570aa888d3d777d64a5aab6a21efce4d335d44c84c0797247affa93');
INSERT INTO "seawall_entry" VALUES(21,5,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 319: more than four words, and a “quote” — ßé"}','65b42d0c145de8ee11b63fd7f0bd85685a5f82ec8e90a6d29a711c9c1769d7b4');
INSERT INTO "seawall_entry" VALUES(21,6,'2026-03-08T03:28:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-08T03:06:00Z","at":"2026-03-08T03:16:00Z","rule":1,"set_at":"2026-03-08T03:28:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','e1165ed4a8bcda72f8a189410be8bc63b3990f57d9d545892b00cbc91b9a60a3');
INSERT INTO "seawall_entry" VALUES(21,7,'2026-03-08T03:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T03:16:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','1ee1806e79c32e10ebb8dcc685b6fd0eee99d2ec84ce213a74617421f38d3f23');
INSERT INTO "seawall_entry" VALUES(21,8,'2026-03-08T03:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-08T03:16:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','f5b6a80c0bcd2ccd8f214445f197a42b714206ca6eeccf5c081a28d752050701');
INSERT INTO "seawall_entry" VALUES(21,9,'2026-03-08T03:28:00.000000Z','timer',NULL,'breached','{"due":"2026-03-08T03:16:00Z","kind":"breached","task":"listen"}','a5ae526d0da5b57fa32f63447182ac8635d06bd3236959e42201e3e4a94c1483');
INSERT INTO "seawall_entry" VALUES(21,10,'2026-03-08T03:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-08T03:26:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','9a351e18663fd1627a649a3dec6022015519cc56e38599d08ca359f5df31de30');
INSERT INTO "seawall_entry" VALUES(21,11,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-08T02:45:00Z","path":"shots/320.png"}}','9700567f755c3e088492e6225f7aea45fb2221d1a307bd5fb80855992ee76994');
INSERT INTO "seawall_entry" VALUES(21,12,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"customer"}','e1e1a95adf25ad315822d5f77d8f95fb8e05051214cf5d1c86ea384751dabdee');
INSERT INTO "seawall_entry" VALUES(21,13,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":0}','790513523fab9926b80eb320fda3326a91a49cd02aae856069cd3dc8da6c815c');
INSERT INTO "seawall_entry" VALUES(21,14,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','44018f21f1377aaf7ab9481e739a4df2f1a9c21036bc7577b433b1b40b3ac3d5');
INSERT INTO "seawall_entry" VALUES(21,15,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":7.25}','98a601e61b1ec0995a29afc212b411ab42b06a534707300904a2dbcf3a9a6fc5');
INSERT INTO "seawall_entry" VALUES(21,16,'2026-03-08T03:28:00.000000Z','dora',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','3e586600525df7396ec56a8de64a9e165cd325f6219d0c303539840f17eebbe6');
INSERT INTO "seawall_entry" VALUES(21,17,'2026-03-08T03:28:00.000000Z','dora',NULL,'left','{"due":"2026-03-08T03:16:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','64f6b245c18aa6f059b3cf633e46c28323f3ea477ae17ebec458ce9712032d58');
INSERT INTO "seawall_entry" VALUES(21,18,'2026-03-08T03:28:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-08T03:06:00Z","at":"2026-03-09T08:30:00Z","rule":1,"set_at":"2026-03-08T03:28:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','963e863fcf130500e02545f22fbee826b8ac549e46e256896990258bd39de910');
INSERT INTO "seawall_entry" VALUES(21,19,'2026-03-08T03:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T03:28:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','d4b84de4935347779d99fb0f5cea9b46076d1166dab6f438416990a6461ac037');
INSERT INTO "seawall_entry" VALUES(21,20,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"intent","kind":"fact_set","task":"assess","value":"press"}','389c442081c907acb195421b8574583851c6b8f09a155351b6b8f846a5604305');
INSERT INTO "seawall_entry" VALUES(21,21,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"facts_verified","kind":"fact_set","task":"assess","value":"partly"}','106c522a78a11661e0ee50127fd0d9dfa8ffa24570508edb0f7351b6bedc9d3d');
INSERT INTO "seawall_entry" VALUES(21,22,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"harm_flags","kind":"fact_set","task":"assess","value":["none","injury"]}','1799f784ecdc0830b8e9a59b0ca3d97e4f8ec6c3f9afc9f900fadee79fac5b89');
INSERT INTO "seawall_entry" VALUES(21,23,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"reach_multiple","kind":"fact_set","task":"assess","value":6}','f822003f33882cf3e47dca88d48d46238eaf3f1c06287ff4d19ae3048f37dda6');
INSERT INTO "seawall_entry" VALUES(21,24,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"assess","value":"L2"}','70a467646182ffd9f72bf111885c5b5c1c649a72c94f1e7020251bbadd05e2c6');
INSERT INTO "seawall_entry" VALUES(21,25,'2026-03-08T03:28:00.000000Z','bram',NULL,'fact_set','{"fact":"second_reader","kind":"fact_set","task":"assess","value":"anna"}','4de02e83bb60a8911b6a19bfcc6c98b485b0fe679241111cc1525bdb1e931122');
INSERT INTO "seawall_entry" VALUES(21,26,'2026-03-08T03:28:00.000000Z','bram',NULL,'left','{"due":"2026-03-09T08:30:00Z","how":"advance","kind":"left","step":"assess","task":"assess","to":"respond"}','a6e1e0114be08d9ac935e27651f8c902ada618d1bea8ed27a5383b588acd0600');
INSERT INTO "seawall_entry" VALUES(21,27,'2026-03-08T03:28:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-08T03:06:00Z","at":"2026-03-08T03:36:00Z","rule":3,"set_at":"2026-03-08T03:28:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":1}','6fe14df23892bd34d3934118c4e9612b5fad34798212a5d9ea49c27124d7dce0');
INSERT INTO "seawall_entry" VALUES(21,28,'2026-03-08T03:28:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T03:28:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','1cb6e8b21c59533e020df3704f31aa42304807d2672df45b4e7a535abd264514');
INSERT INTO "seawall_entry" VALUES(21,29,'2026-03-08T03:28:00.000000Z','chris',NULL,'cancelled','{"kind":"cancelled","reason":"Somebody else has it","steps":["respond"]}','9e8115d1094084700df03fbe86635622f9bb921bfcb77452638b5e833ff0c609');
INSERT INTO "seawall_entry" VALUES(22,1,'2026-03-08T06:13:00.000000Z','anna',NULL,'opened','{"digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","id":"7812bdf5-16cb-4295-af73-b88bfca54c66","kind":"opened","playbook":"tiny","version":"1.0.0"}','ca0ff2e96c81081773792f50a6cc824909466f21eabf44440312369a60a9b257');
INSERT INTO "seawall_entry" VALUES(22,2,'2026-03-08T06:13:00.000000Z','anna',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 338: more than four words, and a “quote” — ßé"}','78c9828eea14c54eb47c960c00376570a7720cb4e15eb95c929d565fbf0a2c40');
INSERT INTO "seawall_entry" VALUES(22,3,'2026-03-08T06:13:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-08T06:13:00Z","at":"2026-03-08T06:28:00Z","rule":0,"set_at":"2026-03-08T06:13:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','d42047d5bc7d3d277a2d220b738363b1c3d26d4ded6dafd0a753335d01b327cf');
INSERT INTO "seawall_entry" VALUES(22,4,'2026-03-08T06:13:00.000000Z','dora',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":false}','ab03a49de39ba79ea7fad14992c6c5d50242bc1a539e80ee3c201bc85d93777b');
INSERT INTO "seawall_entry" VALUES(22,5,'2026-03-08T06:13:00.000000Z','dora',NULL,'left','{"due":"2026-03-08T06:28:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"ignored"}','eed3dc6938d1f0232bc3847cc316e49330cb01c15171c7b25dd4a1d76d79e509');
INSERT INTO "seawall_entry" VALUES(22,6,'2026-03-08T06:13:00.000000Z','dora',NULL,'ended','{"end":"ignored","kind":"ended","steps":["listen"]}','55bde100e0b23bb477b7567a7d56ca68a495c37507d3cb1e7000852f679fc750');
INSERT INTO "seawall_entry" VALUES(23,1,'2026-03-08T07:14:00.000000Z','bram',NULL,'opened','{"digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","id":"0ef69d6c-9a51-4aef-9b99-20fab47940f7","kind":"opened","playbook":"rumour","version":"1.2.0"}','19b22075d8413960daab5c50f47a6ebfc407041220e5b4640a0c23726b286f0f');
INSERT INTO "seawall_entry" VALUES(23,2,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"claim","kind":"fact_set","value":"What we know, part 340: more than four words, and a “quote” — ßé"}','760e2878b091e5f43cf99c1621bb5e11e1e5021ac09af48087d7b16e876799ac');
INSERT INTO "seawall_entry" VALUES(23,3,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"url","kind":"fact_set","value":"https://example.org/341"}','b8f026308222ebf064b77474a3a08428c3a0964cfa2a69ffa1fc2054b0d68173');
INSERT INTO "seawall_entry" VALUES(23,4,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-08T05:46:00Z"}','02f5fb63ac48ae2cb8e7eceb7c6872a72fde29de14970a8dcbdf1242aa2c61cf');
INSERT INTO "seawall_entry" VALUES(23,5,'2026-03-08T07:14:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-08T07:14:00Z","at":"2026-03-08T07:59:00Z","rule":0,"set_at":"2026-03-08T07:14:00Z"},"kind":"entered","owner":"lead","step":"verify","task":"verify","track":"main","visit":1}','1e0cb3e0b194df4e32504d5c55bb1a0f22a18f94680cb3853d90a23f503999e5');
INSERT INTO "seawall_entry" VALUES(23,6,'2026-03-08T07:14:00.000000Z','anna',NULL,'noted','{"kind":"noted","text":"Said on the phone, 345"}','f905b80b97e9d5b6c8241d0bfeedbf33647dc69d77889e7e437c73b0a3331649');
INSERT INTO "seawall_entry" VALUES(23,7,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"verdict","kind":"fact_set","task":"verify","value":"true"}','3b5057f124b6f8ee97178e7cbf26631586d7f454aa4b36ba2d360c02d507d10b');
INSERT INTO "seawall_entry" VALUES(23,8,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"reach","kind":"fact_set","task":"verify","value":8.75}','8df3bcf5e994e228e0346a8ba327be3c99e7c5c6054002828e3f2b09705cc7cc');
INSERT INTO "seawall_entry" VALUES(23,9,'2026-03-08T07:14:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"verify","value":"L2"}','84ad9de052cb0aa91704ad836844c7d5f7d9f9399fdb53875e1cc96e520bd201');
INSERT INTO "seawall_entry" VALUES(23,10,'2026-03-08T07:14:00.000000Z','bram',NULL,'left','{"due":"2026-03-08T07:59:00Z","how":"advance","kind":"left","step":"verify","task":"verify","to":"correct"}','2c4fb7a1ae47a30c73eb68a591641599a6bf3fb348013c90ce03c2972b77a14f');
INSERT INTO "seawall_entry" VALUES(23,11,'2026-03-08T07:14:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-08T07:14:00Z","at":"2026-03-08T08:14:00Z","rule":0,"set_at":"2026-03-08T07:14:00Z"},"kind":"entered","owner":"comms","step":"correct","task":"correct","track":"main","visit":1}','462fd21c105c97e01b59603c123ceca62cb8387757dd929bd418e42f7aa1a54d');
INSERT INTO "seawall_entry" VALUES(23,12,'2026-03-08T07:14:00.000000Z','anna',NULL,'fact_set','{"fact":"answer","kind":"fact_set","task":"correct","value":"What we know, part 350: more than four words, and a “quote” — ßé"}','ef4ef53c07a6a20ea7a69eb5919b220110708bd4b80c22258e0042e89c154653');
INSERT INTO "seawall_entry" VALUES(23,13,'2026-03-08T07:14:00.000000Z','anna',NULL,'left','{"due":"2026-03-08T08:14:00Z","how":"advance","kind":"left","step":"correct","task":"correct","to":"story"}','79c42fac6a64048240ee360b1034200903c9456b6395607416e14a9ce6803f10');
INSERT INTO "seawall_entry" VALUES(23,14,'2026-03-08T07:14:00.000000Z','anna',NULL,'entered','{"due":{"anchor":"2026-03-08T07:14:00Z","at":"2026-03-08T09:14:00Z","rule":1,"set_at":"2026-03-08T07:14:00Z"},"kind":"entered","owner":"listener","step":"story","task":"story","track":"main","visit":1}','f1f376a2c0a833f0b00c7552437d24a8388e4ebccb2f980f2ccf8600aee34867');
INSERT INTO "seawall_entry" VALUES(23,15,'2026-03-08T07:14:00.000000Z','chris',NULL,'noted','{"kind":"noted","text":"Said on the phone, 353"}','df97f4e5fabcb3322eb955d0ed7ff28242d75a3e874dad2bbc92c4c013470c03');
INSERT INTO "seawall_entry" VALUES(24,1,'2026-03-08T07:23:00.000000Z','dora',NULL,'opened','{"digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","id":"41808a69-4cd2-4b98-8970-5d60ac00684a","kind":"opened","playbook":"backlash","version":"1.0.0"}','78f6aaaffe6d8e0701d3ee1b85997f0853cad40fbb8c3086105beacc69ab8575');
INSERT INTO "seawall_entry" VALUES(24,2,'2026-03-08T07:23:00.000000Z','dora',NULL,'fact_set','{"fact":"origin_url","kind":"fact_set","value":"https://example.org/358"}','ae5e0fffb5fae1527c7c2864b89a5deb2db30a90d5ad36b77f04a7d192e9b8bf');
INSERT INTO "seawall_entry" VALUES(24,3,'2026-03-08T07:23:00.000000Z','dora',NULL,'fact_set','{"fact":"posted_at","kind":"fact_set","value":"2026-03-08T06:53:00Z"}','4a37f4916ca9473d596b8d4561f70095dabf8648ee599f52ac6cba697a217368');
INSERT INTO "seawall_entry" VALUES(24,4,'2026-03-08T07:23:00.000000Z','dora',NULL,'fact_set','{"fact":"detected_at","kind":"fact_set","value":"2026-03-08T07:10:00Z"}','1bf3f2311917e4b67f2e1d08448e922a93b5144bc9c1195e2671555fb14930c4');
INSERT INTO "seawall_entry" VALUES(24,5,'2026-03-08T07:23:00.000000Z','dora',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 361: more than four words, and a “quote” — ßé"}','8c4fadd2816f678e6edc4bc471904c60bb5d70bfb0c48534c0a86f698de1a0cd');
INSERT INTO "seawall_entry" VALUES(24,6,'2026-03-08T07:23:00.000000Z','dora',NULL,'entered','{"due":{"anchor":"2026-03-08T07:10:00Z","at":"2026-03-08T07:20:00Z","rule":1,"set_at":"2026-03-08T07:23:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','46789f165c2ac7c107b124b8285cc202dc34307c9ba37f726f4f36f80cab313d');
INSERT INTO "seawall_entry" VALUES(24,7,'2026-03-08T07:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T07:20:00Z","rung":0,"task":"listen","tell":[{"role":"listener"}]}','c35d6425fee41e39fcb41aec4dfc2936e41b7e819db88c7d279cf218ab812ba3');
INSERT INTO "seawall_entry" VALUES(24,8,'2026-03-08T07:23:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-08T07:20:00Z","rung":1,"task":"listen","tell":[{"role":"backup"}]}','e3fa44c76d0c695dfe95425d8753a043830af20240b2a371e20bb9ed8fa15247');
INSERT INTO "seawall_entry" VALUES(24,9,'2026-03-08T07:23:00.000000Z','timer',NULL,'breached','{"due":"2026-03-08T07:20:00Z","kind":"breached","task":"listen"}','0eeeeb407978e952da5aa1b90519a9e91d4d5b3b517576511068d7e3b3c4564d');
INSERT INTO "seawall_entry" VALUES(24,10,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","late":2580,"moment":"2026-03-08T07:30:00Z","rung":2,"task":"listen","tell":[{"role":"incident_lead"}]}','237cdbdd93c7315d4e99f3bfc88f45a3163fdc2a90edd523bff5d3841ce8b7f1');
INSERT INTO "seawall_entry" VALUES(24,11,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","late":1980,"moment":"2026-03-08T07:40:00Z","rung":3,"task":"listen","tell":[{"role":"approver"}]}','d1fa0362d9cbc3b7c451c956857d075ddc9b078da07292ecc42f46f185ecaf4f');
INSERT INTO "seawall_entry" VALUES(24,12,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+30m","late":1380,"moment":"2026-03-08T07:50:00Z","rung":4,"task":"listen","tell":[{"role":"listener"},{"role":"backup"}]}','202c8981a21790fb58ec94d3d54a43270503fd676e8cbd279eec535d2abfba0d');
INSERT INTO "seawall_entry" VALUES(24,13,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+40m","late":780,"moment":"2026-03-08T08:00:00Z","rung":5,"task":"listen","tell":[{"role":"incident_lead"}]}','1be3a684f8524fc96ddec0ed28b1336d22a70738857656732376997f278811ef');
INSERT INTO "seawall_entry" VALUES(24,14,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+50m","late":180,"moment":"2026-03-08T08:10:00Z","rung":6,"task":"listen","tell":[{"role":"approver"}]}','644a0c5b10005a3f19f6ed5f503f38f90727e5aed96dd4fd06369e4261128962');
INSERT INTO "seawall_entry" VALUES(24,15,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"screenshot","kind":"fact_set","task":"listen","value":{"captured_at":"2026-03-08T06:52:00Z","path":"shots/368.png"}}','ac603728c35ba4217bea654cbc4d250d157c65476cf80d358895ff024341528a');
INSERT INTO "seawall_entry" VALUES(24,16,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"detected_via","kind":"fact_set","task":"listen","value":"press"}','f1b69af7317832620f5c554c56c02c3d8be78d5e6905728f0415799f05f1e307');
INSERT INTO "seawall_entry" VALUES(24,17,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"author_followers","kind":"fact_set","task":"listen","value":0}','e20c33d9c45404715718843758fbdbddd05a8dd8166b5d257525ce49981989ba');
INSERT INTO "seawall_entry" VALUES(24,18,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"sources_checked","kind":"fact_set","task":"listen","value":["own_channels","other_accounts"]}','deb8e11e77c3424be7712dcdf09c42d4b6a344e3cba2530f5bf09b0343432982');
INSERT INTO "seawall_entry" VALUES(24,19,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"baseline_per_hour","kind":"fact_set","task":"listen","value":5.75}','4d21090f91063390dc2b2aaf46fdc7b71791adc2c81e10bc3315fc2e964c0b14');
INSERT INTO "seawall_entry" VALUES(24,20,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"can_wait","kind":"fact_set","task":"listen","value":true}','e72b3c15905fa43d7161e86c6dedd015d6d8cb16e7f4af727ff5477ddbfecc4a');
INSERT INTO "seawall_entry" VALUES(24,21,'2026-03-08T08:13:00.000000Z','bram',NULL,'left','{"due":"2026-03-08T07:20:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"assess"}','bff96a7b361b4e5aa084869b3da88f14cc0f05c303b329dc03f45a72adb517ab');
INSERT INTO "seawall_entry" VALUES(24,22,'2026-03-08T08:13:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-08T07:10:00Z","at":"2026-03-09T08:30:00Z","rule":1,"set_at":"2026-03-08T08:13:00Z"},"kind":"entered","owner":"incident_lead","step":"assess","task":"assess","track":"main","visit":1}','f17687602d555fd607e6117c4be4ed597e84aace82e78699dfd707f7415a8f9c');
INSERT INTO "seawall_entry" VALUES(24,23,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T08:13:00Z","rung":0,"task":"assess","tell":[{"role":"incident_lead"}]}','36b33e1820f3f0be76cc678e279c1223a568abca018ffff52216a060e0e7f2b3');
INSERT INTO "seawall_entry" VALUES(24,24,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"intent","kind":"fact_set","task":"assess","value":"bot"}','0144b33b56697a5e9f94f3e66e66baab0222a46ad432e2706b6dd922d9f03bab');
INSERT INTO "seawall_entry" VALUES(24,25,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"facts_verified","kind":"fact_set","task":"assess","value":"partly"}','dfe9d854b583965f8c480366ffa69a359d1ec169ebbea066ab19707fecd0af45');
INSERT INTO "seawall_entry" VALUES(24,26,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"harm_flags","kind":"fact_set","task":"assess","value":["none","injury"]}','d2accca60ccc79b9a6f57c6a241748f4b9e1f5cc0cca39949051275e5ef9e52e');
INSERT INTO "seawall_entry" VALUES(24,27,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"reach_multiple","kind":"fact_set","task":"assess","value":7}','434d996a78afe68bb22e7edfedc44cfd79ea3fe7085195b2c218bcdd0656c9a4');
INSERT INTO "seawall_entry" VALUES(24,28,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"severity","kind":"fact_set","task":"assess","value":"L3"}','061754bccec4f4438685d4ed7681e4c8c56f5187144f9a93baf85930cfd067d7');
INSERT INTO "seawall_entry" VALUES(24,29,'2026-03-08T08:13:00.000000Z','bram',NULL,'fact_set','{"fact":"second_reader","kind":"fact_set","task":"assess","value":"chris"}','ebf95fd082e22f5d039e34abf3c83bfa32d9381d2eea9ad2dc80e62e7a2ad9d5');
INSERT INTO "seawall_entry" VALUES(24,30,'2026-03-08T08:13:00.000000Z','bram',NULL,'left','{"due":"2026-03-09T08:30:00Z","how":"advance","kind":"left","step":"assess","task":"assess","to":"respond"}','bd7397078b813f7935691a8bb257d79591f55510ea27dd2f1ddaf5327857fb2e');
INSERT INTO "seawall_entry" VALUES(24,31,'2026-03-08T08:13:00.000000Z','bram',NULL,'entered','{"due":{"anchor":"2026-03-08T07:10:00Z","at":"2026-03-08T07:25:00Z","rule":1,"set_at":"2026-03-08T08:13:00Z"},"kind":"entered","owner":"listener","step":"respond","task":"respond","track":"main","visit":1}','bcbd3993bddcc750984b96d60a87fb7c8bdc7968562d208fe50e8cdb87ce6138');
INSERT INTO "seawall_entry" VALUES(24,32,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"0%","moment":"2026-03-08T07:25:00Z","rung":0,"task":"respond","tell":[{"role":"listener"}]}','1426626cdc8502328f17d5cef57e186e6d7abf788bae113b949b82010e4d0a42');
INSERT INTO "seawall_entry" VALUES(24,33,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"50%","moment":"2026-03-08T07:25:00Z","rung":1,"task":"respond","tell":[{"role":"listener"}]}','61fdd5f7a16d9932d7e547d3a3df9744067a869058c3494f0f3da27aac86f6ff');
INSERT INTO "seawall_entry" VALUES(24,34,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"80%","moment":"2026-03-08T07:25:00Z","rung":2,"task":"respond","tell":[{"role":"listener"}]}','b97ec310a50d7959fa36011fc360fa5dd26e259f592a85226dfee24a40c623b5');
INSERT INTO "seawall_entry" VALUES(24,35,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due","moment":"2026-03-08T07:25:00Z","rung":3,"task":"respond","tell":[{"role":"backup"}]}','d650208918530ef3eff3fc31324eebdca003b8168b5dd9a0daa1fe9fc230e965');
INSERT INTO "seawall_entry" VALUES(24,36,'2026-03-08T08:13:00.000000Z','timer',NULL,'breached','{"due":"2026-03-08T07:25:00Z","kind":"breached","task":"respond"}','f22a88b123bd92a028246419fb2d7933a4b5f089ff6fa647b07b29f103e3ba9d');
INSERT INTO "seawall_entry" VALUES(24,37,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+10m","moment":"2026-03-08T07:35:00Z","rung":4,"task":"respond","tell":[{"role":"incident_lead"}]}','17692cc99f5319faa6296328e71d91b38aa81cdd57eff06a06d88a4e72fd295d');
INSERT INTO "seawall_entry" VALUES(24,38,'2026-03-08T08:13:00.000000Z','timer',NULL,'rung_fired','{"kind":"rung_fired","label":"due+20m","moment":"2026-03-08T07:45:00Z","rung":5,"task":"respond","tell":[{"role":"approver"}]}','bafe2961fab930301286390a29713151edea9e26a6543aaa39ca63f376a4ec01');
INSERT INTO "seawall_entry" VALUES(24,39,'2026-03-08T08:13:00.000000Z','anna',NULL,'noted','{"kind":"noted","text":"Said on the phone, 391"}','bf9746af5d69046cb42310fe5de2651f5d34242006b9894297dd28dc7c99feb5');
INSERT INTO "seawall_entry" VALUES(25,1,'2026-03-08T09:59:00.000000Z','chris',NULL,'opened','{"digest":"1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5","drill":true,"id":"3ae3b7d7-69e9-4229-861c-a9d9361a641d","kind":"opened","playbook":"tiny","version":"2.0.0"}','1a939b555925087a3d2d0a6d69832383933cb846932a5431d1852a771052542f');
INSERT INTO "seawall_entry" VALUES(25,2,'2026-03-08T09:59:00.000000Z','chris',NULL,'fact_set','{"fact":"summary","kind":"fact_set","value":"What we know, part 1: more than four words, and a “quote” — ßé"}','c724b2f4b248ac4ab84cdab5b0b9dfe5907ebdef8ed21974da6d0637ef02b785');
INSERT INTO "seawall_entry" VALUES(25,3,'2026-03-08T09:59:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-08T09:59:00Z","at":"2026-03-08T10:14:00Z","rule":0,"set_at":"2026-03-08T09:59:00Z"},"kind":"entered","owner":"listener","step":"listen","task":"listen","track":"main","visit":1}','9e85009ec39e7e86f8e82e0955a9f583a5f855f2f9104a2ae83323f6a3b53768');
INSERT INTO "seawall_entry" VALUES(25,4,'2026-03-08T09:59:00.000000Z','chris',NULL,'fact_set','{"fact":"serious","kind":"fact_set","task":"listen","value":true}','3ea7c9f55d602c00c618fc265eaf55a46572ab44fc5d2b65b7c7bd22028ca0b2');
INSERT INTO "seawall_entry" VALUES(25,5,'2026-03-08T09:59:00.000000Z','chris',NULL,'left','{"due":"2026-03-08T10:14:00Z","how":"advance","kind":"left","step":"listen","task":"listen","to":"reply"}','014725e7b28454b4f6788669ee27e627a76d5673f2a936f644be88818edf1063');
INSERT INTO "seawall_entry" VALUES(25,6,'2026-03-08T09:59:00.000000Z','chris',NULL,'entered','{"due":{"anchor":"2026-03-08T09:59:00Z","at":"2026-03-08T10:29:00Z","rule":0,"set_at":"2026-03-08T09:59:00Z"},"kind":"entered","owner":"listener","step":"reply","task":"reply","track":"main","visit":1}','1f975c55faa46f0351caec14df4f52005240f1796f6c8ddb5320a52e73acbf12');
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
INSERT INTO "seawall_incident" VALUES(1,'a15e21d8-4c8a-4bf0-8840-1cef3b853150','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','ended',0,NULL,'2026-03-02T09:00:00.000000Z',NULL,20,'c20402adecf251abfb0aebc82808d9c276c4f48f75df2313b651749c52b1ab65','{"id":"a15e21d8-4c8a-4bf0-8840-1cef3b853150","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-02T09:00:00Z","at":"2026-03-02T09:50:00Z","seq":20,"status":"ended","end":"answered","ended_at":"2026-03-02T09:50:00Z","facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":4},"answer":{"value":"What we know, part 4: more than four words, and a “quote” — ßé","seq":10},"lesson":{"value":"What we know, part 6: more than four words, and a “quote” — ßé","seq":18}},"visits":{"listen":1,"reply":1,"close":2},"left":{"listen":{"at":"2026-03-02T09:00:00Z","how":"advance"},"reply":{"at":"2026-03-02T09:50:00Z","how":"advance"},"close":{"at":"2026-03-02T09:50:00Z","how":"advance"}},"dropped":["close"]}');
INSERT INTO "seawall_incident" VALUES(2,'f7fb92ae-c2e8-4594-89b6-05b1cbbddfca','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/8','2026-03-02T10:42:00.000000Z',NULL,13,'20a705ab698ec4d172521dbaf11f0781232a3f813bdd9b71b194827cc5186eb2','{"id":"f7fb92ae-c2e8-4594-89b6-05b1cbbddfca","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-02T10:42:00Z","at":"2026-03-02T15:42:00Z","seq":13,"facts":{"claim":{"value":"What we know, part 7: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/8","seq":3},"posted_at":{"value":"2026-03-02T09:44:00Z","seq":4},"severity":{"value":"L2","seq":10}},"tasks":{"hold":{"ref":"hold","track":"main","step":"hold","visit":1,"entered_at":"2026-03-02T15:42:00Z","entered_seq":12,"owner":"listener","due":{"at":"2026-03-02T10:44:00Z","rule":1,"anchor":"2026-03-02T09:44:00Z","set_at":"2026-03-02T15:42:00Z"},"breached":true}},"visits":{"verify":1,"hold":1},"left":{"verify":{"at":"2026-03-02T15:42:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(3,'59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/16','2026-03-02T16:50:00.000000Z',NULL,35,'a6b984f72d277a9a87a3315c0c0c68ab747d50a7928ebb011c6d60b8fbbe79a0','{"id":"59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-02T16:50:00Z","at":"2026-03-05T19:32:00Z","seq":35,"facts":{"origin_url":{"value":"https://example.org/16","seq":2},"posted_at":{"value":"2026-03-02T15:38:00Z","seq":3},"detected_at":{"value":"2026-03-02T16:25:00Z","seq":4},"summary":{"value":"What we know, part 19: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/20.png","captured_at":"2026-03-02T16:05:00Z"},"seq":11},"detected_via":{"value":"press","seq":12},"author_followers":{"value":2,"seq":13},"sources_checked":{"value":["own_channels","other_accounts"],"seq":14},"baseline_per_hour":{"value":3.25,"seq":15},"can_wait":{"value":true,"seq":16},"intent":{"value":"troll","seq":20},"facts_verified":{"value":"no","seq":21},"harm_flags":{"value":["none","injury"],"seq":22},"reach_multiple":{"value":8.75,"seq":23},"severity":{"value":"L2","seq":24},"second_reader":{"value":"chris","seq":25}},"tasks":{"respond":{"ref":"respond","track":"main","step":"respond","visit":1,"entered_at":"2026-03-02T16:50:00Z","entered_seq":27,"owner":"listener","due":{"at":"2026-03-02T16:55:00Z","rule":3,"anchor":"2026-03-02T16:25:00Z","set_at":"2026-03-02T16:50:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"listen":1,"assess":1,"respond":1},"left":{"listen":{"at":"2026-03-02T16:50:00Z","how":"advance"},"assess":{"at":"2026-03-02T16:50:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(4,'0b07e672-c318-439a-8710-3bee45534b4e','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-02T19:33:00.000000Z','2026-03-05T19:47:00.000000Z',7,'bdeb5a8dce68f1a2fc108d6f5b3ade335f1e7be07c0816d5bb2c97b5b42b4989','{"id":"0b07e672-c318-439a-8710-3bee45534b4e","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-02T19:33:00Z","at":"2026-03-05T19:32:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 93: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-05T20:02:00Z","rule":0,"anchor":"2026-03-05T19:32:00Z","set_at":"2026-03-05T19:32:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(5,'390e01cc-93db-4fda-b3da-1a5fde72fec5','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/95','2026-03-02T20:14:00.000000Z',NULL,35,'b4ab8881da43731dcd212cf7686b27f282f41edba80b8812c6b7e7da2e41d1c1','{"id":"390e01cc-93db-4fda-b3da-1a5fde72fec5","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-02T20:14:00Z","at":"2026-03-05T19:32:00Z","seq":35,"facts":{"claim":{"value":"What we know, part 109: more than four words, and a “quote” — ßé","seq":14},"url":{"value":"https://example.org/95","seq":3},"posted_at":{"value":"2026-03-02T19:29:00Z","seq":4},"verdict":{"value":"false","seq":23},"reach":{"value":5.25,"seq":24},"severity":{"value":"L3","seq":25},"answer":{"value":"What we know, part 118: more than four words, and a “quote” — ßé","seq":28}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":1,"entered_at":"2026-03-03T01:14:00Z","entered_seq":30,"owner":"listener","due":{"at":"2026-03-03T03:14:00Z","rule":1,"anchor":"2026-03-03T01:14:00Z","set_at":"2026-03-03T01:14:00Z"},"fired":[0,1,2,3],"breached":true}},"visits":{"verify":3,"hold":2,"correct":1,"story":1},"left":{"verify":{"at":"2026-03-03T01:14:00Z","how":"advance"},"hold":{"at":"2026-03-03T01:14:00Z","how":"advance"},"correct":{"at":"2026-03-03T01:14:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(6,'6b20e845-54f6-4227-9065-5e0a73ad275e','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/125','2026-03-03T02:06:00.000000Z',NULL,20,'bb189d4f144a99293c862701c8ab4b9f3d1147a82a8069bbe0e0d3339da2c07f','{"id":"6b20e845-54f6-4227-9065-5e0a73ad275e","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-03T02:06:00Z","at":"2026-03-05T19:32:00Z","seq":20,"facts":{"origin_url":{"value":"https://example.org/125","seq":2},"posted_at":{"value":"2026-03-03T01:15:00Z","seq":3},"detected_at":{"value":"2026-03-03T01:47:00Z","seq":4},"summary":{"value":"What we know, part 128: more than four words, and a “quote” — ßé","seq":5}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":2,"entered_at":"2026-03-03T02:06:00Z","entered_seq":12,"owner":"listener","due":{"at":"2026-03-03T01:57:00Z","rule":1,"anchor":"2026-03-03T01:47:00Z","set_at":"2026-03-03T02:06:00Z"},"fired":[0,1,2,3,4,5,6],"breached":true}},"visits":{"listen":2}}');
INSERT INTO "seawall_incident" VALUES(7,'d02e9448-0052-450b-9daf-21414233e11c','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T04:20:00.000000Z','2026-03-05T19:47:00.000000Z',7,'7792a2d3589a3c3780c58c8f1aaa45c0e6eca63232ad36bc42a5ee03907689fb','{"id":"d02e9448-0052-450b-9daf-21414233e11c","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T04:20:00Z","at":"2026-03-05T19:32:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 135: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-05T20:02:00Z","rule":0,"anchor":"2026-03-05T19:32:00Z","set_at":"2026-03-05T19:32:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(8,'86ce9271-b0cb-4852-a10d-0aa09882082c','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/141','2026-03-03T04:21:00.000000Z',NULL,13,'3c64d50f8fdc6f734f170ee0112d99c0d3dc28b0f138e3a872b90778d54a6abd','{"id":"86ce9271-b0cb-4852-a10d-0aa09882082c","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T04:21:00Z","at":"2026-03-05T19:32:00Z","seq":13,"facts":{"claim":{"value":"What we know, part 140: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/141","seq":3},"posted_at":{"value":"2026-03-03T02:52:00Z","seq":4},"severity":{"value":"L2","seq":10}},"tasks":{"hold":{"ref":"hold","track":"main","step":"hold","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":12,"owner":"listener","due":{"at":"2026-03-03T09:00:00Z","rule":1,"anchor":"2026-03-03T02:52:00Z","set_at":"2026-03-05T19:32:00Z"},"breached":true}},"visits":{"verify":1,"hold":1},"left":{"verify":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(9,'b0fdd925-967e-4e6d-a024-f387988f5a6b','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/143','2026-03-03T06:11:00.000000Z',NULL,36,'7f8e5aabfa41d1eae1e59db699b9efb1badcc4fbf06d4aac06f5a994814cff28','{"id":"b0fdd925-967e-4e6d-a024-f387988f5a6b","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-03T06:11:00Z","at":"2026-03-05T19:32:00Z","seq":36,"facts":{"origin_url":{"value":"https://example.org/143","seq":2},"posted_at":{"value":"2026-03-03T04:50:00Z","seq":3},"detected_at":{"value":"2026-03-03T04:54:00Z","seq":4},"summary":{"value":"What we know, part 146: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/147.png","captured_at":"2026-03-03T05:06:00Z"},"seq":15},"detected_via":{"value":"tool","seq":16},"author_followers":{"value":0,"seq":17},"sources_checked":{"value":["own_channels","other_accounts"],"seq":18},"baseline_per_hour":{"value":6.0,"seq":19},"can_wait":{"value":true,"seq":20},"severity":{"value":"L2","seq":27}},"tasks":{"respond":{"ref":"respond","track":"main","step":"respond","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":29,"owner":"listener","due":{"at":"2026-03-03T05:24:00Z","rule":3,"anchor":"2026-03-03T04:54:00Z","set_at":"2026-03-05T19:32:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"listen":1,"assess":1,"respond":1},"left":{"listen":{"at":"2026-03-03T06:11:00Z","how":"advance"},"assess":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(10,'e2f52e21-232b-4da3-9d73-3a55fa292a55','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T09:00:00.000000Z','2026-03-05T19:47:00.000000Z',7,'c5158c8eacd2cf2cab79f220e8e1b870fab56ddd15aa3dd3b9e35cc979398116','{"id":"e2f52e21-232b-4da3-9d73-3a55fa292a55","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T09:00:00Z","at":"2026-03-05T19:32:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 160: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-05T20:02:00Z","rule":0,"anchor":"2026-03-05T19:32:00Z","set_at":"2026-03-05T19:32:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(11,'d7c3c97d-e93e-4d65-8997-60a8fcdbd69a','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/162','2026-03-03T10:05:00.000000Z',NULL,20,'0aa9bed940ccd2c5108f10db34dbf3badda21e47d4741f8ea2c5cae9ce88e03b','{"id":"d7c3c97d-e93e-4d65-8997-60a8fcdbd69a","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T10:05:00Z","at":"2026-03-05T19:32:00Z","seq":20,"facts":{"claim":{"value":"What we know, part 161: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/162","seq":3},"posted_at":{"value":"2026-03-03T09:41:00Z","seq":4},"verdict":{"value":"false","seq":15},"reach":{"value":7.25,"seq":16},"severity":{"value":"L1","seq":17},"answer":{"value":"What we know, part 170: more than four words, and a “quote” — ßé","seq":12}},"tasks":{"correct":{"ref":"correct","track":"main","step":"correct","visit":1,"entered_at":"2026-03-03T10:55:00Z","entered_seq":19,"owner":"comms","due":{"at":"2026-03-03T11:55:00Z","rule":0,"anchor":"2026-03-03T10:55:00Z","set_at":"2026-03-03T10:55:00Z"},"breached":true}},"visits":{"verify":2,"hold":1,"correct":1},"left":{"verify":{"at":"2026-03-03T10:55:00Z","how":"advance"},"hold":{"at":"2026-03-03T10:55:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(12,'8b651743-d5e0-4595-a555-aaeed5dc96c2','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/174','2026-03-03T11:21:00.000000Z',NULL,14,'25c5498705e6476f117310a41399018ee01a8fd9e38a62986afd327f4a1da057','{"id":"8b651743-d5e0-4595-a555-aaeed5dc96c2","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-03T11:21:00Z","at":"2026-03-05T19:32:00Z","seq":14,"facts":{"origin_url":{"value":"https://example.org/174","seq":2},"posted_at":{"value":"2026-03-03T10:03:00Z","seq":3},"detected_at":{"value":"2026-03-03T11:01:00Z","seq":4},"summary":{"value":"What we know, part 177: more than four words, and a “quote” — ßé","seq":5}},"tasks":{"listen":{"ref":"listen","track":"main","step":"listen","visit":1,"entered_at":"2026-03-03T11:21:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-03T11:11:00Z","rule":1,"anchor":"2026-03-03T11:01:00Z","set_at":"2026-03-03T11:21:00Z"},"fired":[0,1,2,3,4,5,6],"breached":true}},"visits":{"listen":1}}');
INSERT INTO "seawall_incident" VALUES(13,'c15fe07c-7810-4079-8a36-db295584a527','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-03T13:41:00.000000Z','2026-03-05T19:47:00.000000Z',7,'080d0a437f9917776ee36024dc9ff6213cbcc199284a94c97e92043d8e043594','{"id":"c15fe07c-7810-4079-8a36-db295584a527","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-03T13:41:00Z","at":"2026-03-05T19:32:00Z","seq":7,"facts":{"summary":{"value":"What we know, part 178: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":5}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":7,"owner":"listener","due":{"at":"2026-03-05T20:02:00Z","rule":0,"anchor":"2026-03-05T19:32:00Z","set_at":"2026-03-05T19:32:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-05T19:32:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(14,'4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/180','2026-03-03T16:26:00.000000Z',NULL,21,'348a71d660d1d27cf112382a4a06821b2924688ec97f361b669362f70d489b4a','{"id":"4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-03T16:26:00Z","at":"2026-03-05T19:32:00Z","seq":21,"facts":{"claim":{"value":"What we know, part 179: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/180","seq":3},"posted_at":{"value":"2026-03-03T16:17:00Z","seq":4},"verdict":{"value":"unknown","seq":6},"reach":{"value":9.5,"seq":7},"severity":{"value":"L2","seq":18},"answer":{"value":"What we know, part 185: more than four words, and a “quote” — ßé","seq":11}},"tasks":{"hold":{"ref":"hold","track":"main","step":"hold","visit":2,"entered_at":"2026-03-05T19:32:00Z","entered_seq":20,"owner":"listener","due":{"at":"2026-03-04T09:00:00Z","rule":1,"anchor":"2026-03-03T16:17:00Z","set_at":"2026-03-05T19:32:00Z"},"breached":true}},"visits":{"verify":2,"hold":2},"left":{"verify":{"at":"2026-03-05T19:32:00Z","how":"timeout"},"hold":{"at":"2026-03-03T16:26:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(15,'c9562f83-2f6f-4385-8944-bb3c904a9efc','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/186','2026-03-03T17:10:00.000000Z',NULL,46,'96df8f2f0a309603937093de302a48b5d02302bbe2ad49e46a92658238878d0d','{"id":"c9562f83-2f6f-4385-8944-bb3c904a9efc","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-03T17:10:00Z","at":"2026-03-05T19:32:00Z","seq":46,"facts":{"origin_url":{"value":"https://example.org/186","seq":2},"posted_at":{"value":"2026-03-03T15:43:00Z","seq":3},"detected_at":{"value":"2026-03-03T16:26:00Z","seq":4},"summary":{"value":"What we know, part 189: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/190.png","captured_at":"2026-03-03T16:31:00Z"},"seq":13},"detected_via":{"value":"customer","seq":14},"author_followers":{"value":3,"seq":15},"sources_checked":{"value":["own_channels","other_accounts"],"seq":16},"baseline_per_hour":{"value":2.75,"seq":17},"can_wait":{"value":true,"seq":18},"intent":{"value":"bot","seq":22},"facts_verified":{"value":"no","seq":23},"harm_flags":{"value":["none","injury"],"seq":24},"reach_multiple":{"value":0.5,"seq":25},"severity":{"value":"L2","seq":26},"second_reader":{"value":"anna","seq":27}},"tasks":{"respond":{"ref":"respond","track":"main","step":"respond","visit":2,"entered_at":"2026-03-05T17:17:00Z","entered_seq":39,"owner":"listener","due":{"at":"2026-03-05T17:47:00Z","rule":0,"anchor":"2026-03-05T17:17:00Z","set_at":"2026-03-05T17:17:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"listen":1,"assess":1,"respond":2},"left":{"listen":{"at":"2026-03-03T17:10:00Z","how":"advance"},"assess":{"at":"2026-03-03T17:10:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(16,'12dc25a5-4558-4edc-977c-c6cea2c9c0b3','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-05T17:34:00.000000Z','2026-03-06T18:24:00.000000Z',17,'1663b9bdc83570fc50c8369f613d7eb3857ee83d66a9ccf0a946751e2999f995','{"id":"12dc25a5-4558-4edc-977c-c6cea2c9c0b3","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-05T17:34:00Z","at":"2026-03-05T18:24:00Z","seq":17,"facts":{"summary":{"value":"What we know, part 232: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":9},"answer":{"value":"What we know, part 236: more than four words, and a “quote” — ßé","seq":15}},"tasks":{"close":{"ref":"close","track":"main","step":"close","visit":1,"entered_at":"2026-03-05T18:24:00Z","entered_seq":17,"owner":"lead","due":{"at":"2026-03-06T18:24:00Z","rule":0,"anchor":"2026-03-05T18:24:00Z","set_at":"2026-03-05T18:24:00Z"}}},"visits":{"listen":2,"reply":1,"close":1},"left":{"listen":{"at":"2026-03-05T17:34:00Z","how":"advance"},"reply":{"at":"2026-03-05T18:24:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(17,'a74f6a65-01f1-471d-8138-83db7a6ebc02','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/238','2026-03-05T19:07:00.000000Z',NULL,35,'0183cc04701dd986af2c1e2fbd8f8f536d93d214d84df76af570ba2613744065','{"id":"a74f6a65-01f1-471d-8138-83db7a6ebc02","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-05T19:07:00Z","at":"2026-03-05T19:14:00Z","seq":35,"facts":{"claim":{"value":"What we know, part 237: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/238","seq":3},"posted_at":{"value":"2026-03-05T18:54:00Z","seq":4},"verdict":{"value":"false","seq":16},"reach":{"value":0.5,"seq":25},"severity":{"value":"L2","seq":18},"answer":{"value":"What we know, part 253: more than four words, and a “quote” — ßé","seq":24},"next_update_at":{"value":"2026-03-05T17:59:00Z","seq":26}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":2,"entered_at":"2026-03-05T19:14:00Z","entered_seq":30,"owner":"listener","due":{"at":"2026-03-05T17:59:00Z","rule":0,"anchor":"2026-03-05T17:59:00Z","set_at":"2026-03-05T19:14:00Z"},"fired":[1,0,2,3],"breached":true}},"visits":{"verify":2,"hold":1,"correct":1,"story":2},"left":{"verify":{"at":"2026-03-05T19:14:00Z","how":"advance"},"hold":{"at":"2026-03-05T19:07:00Z","how":"advance"},"correct":{"at":"2026-03-05T19:14:00Z","how":"advance"},"story":{"at":"2026-03-05T19:14:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(18,'a4c77115-0c52-4d8a-a1cd-c84dbf882f3d','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/266','2026-03-05T19:32:00.000000Z','2026-03-06T08:15:00.000000Z',18,'4a8c6f9e42108ac7241099374507255cb92f162821d1f78e8e7abd34a2a7dab9','{"id":"a4c77115-0c52-4d8a-a1cd-c84dbf882f3d","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-05T19:32:00Z","at":"2026-03-05T19:32:00Z","seq":18,"facts":{"origin_url":{"value":"https://example.org/266","seq":2},"posted_at":{"value":"2026-03-05T18:29:00Z","seq":3},"detected_at":{"value":"2026-03-05T19:21:00Z","seq":4},"summary":{"value":"What we know, part 269: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/270.png","captured_at":"2026-03-05T19:18:00Z"},"seq":10},"detected_via":{"value":"employee","seq":11},"author_followers":{"value":1,"seq":12},"sources_checked":{"value":["own_channels","other_accounts"],"seq":13},"baseline_per_hour":{"value":7.0,"seq":14},"can_wait":{"value":true,"seq":15}},"tasks":{"assess":{"ref":"assess","track":"main","step":"assess","visit":1,"entered_at":"2026-03-05T19:32:00Z","entered_seq":17,"owner":"incident_lead","due":{"at":"2026-03-06T08:30:00Z","rule":1,"anchor":"2026-03-05T19:21:00Z","set_at":"2026-03-05T19:32:00Z"},"fired":[0]}},"visits":{"listen":1,"assess":1},"left":{"listen":{"at":"2026-03-05T19:32:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(19,'ed4ca602-15db-4b33-b73b-caf5ae3c3739','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','open',0,NULL,'2026-03-06T01:38:00.000000Z','2026-03-08T01:53:00.000000Z',9,'acc45d04dac23e5d132ad427478429ca4dc97301ce6ba869c8a8a0964983c745','{"id":"ed4ca602-15db-4b33-b73b-caf5ae3c3739","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-06T01:38:00Z","at":"2026-03-08T01:38:00Z","seq":9,"facts":{"summary":{"value":"What we know, part 300: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":7}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-08T01:38:00Z","entered_seq":9,"owner":"listener","due":{"at":"2026-03-08T02:08:00Z","rule":0,"anchor":"2026-03-08T01:38:00Z","set_at":"2026-03-08T01:38:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-08T01:38:00Z","how":"timeout"}}}');
INSERT INTO "seawall_incident" VALUES(20,'4b1a0c3e-2a59-4d3f-9e71-bee4a43f517c','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/310','2026-03-08T02:47:00.000000Z','2026-03-08T03:09:30.000000Z',14,'4277b0fc4931caf5dd1b14de78f17fde28f6775e715553a5c1be42937815ade2','{"id":"4b1a0c3e-2a59-4d3f-9e71-bee4a43f517c","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-08T02:47:00Z","at":"2026-03-08T02:47:00Z","seq":14,"facts":{"claim":{"value":"What we know, part 309: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/310","seq":3},"posted_at":{"value":"2026-03-08T02:08:00Z","seq":4},"verdict":{"value":"unknown","seq":6},"reach":{"value":6.5,"seq":7},"severity":{"value":"L3","seq":8},"answer":{"value":"What we know, part 315: more than four words, and a “quote” — ßé","seq":12}},"tasks":{"verify":{"ref":"verify","track":"main","step":"verify","visit":2,"entered_at":"2026-03-08T02:47:00Z","entered_seq":14,"owner":"lead","due":{"at":"2026-03-08T03:32:00Z","rule":0,"anchor":"2026-03-08T02:47:00Z","set_at":"2026-03-08T02:47:00Z"}}},"visits":{"verify":2,"hold":1},"left":{"verify":{"at":"2026-03-08T02:47:00Z","how":"advance"},"hold":{"at":"2026-03-08T02:47:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(21,'a198c760-e743-4fc3-a78f-47945646969d','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','cancelled',0,'https://example.org/316','2026-03-08T03:28:00.000000Z',NULL,29,'9e8115d1094084700df03fbe86635622f9bb921bfcb77452638b5e833ff0c609','{"id":"a198c760-e743-4fc3-a78f-47945646969d","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-08T03:28:00Z","at":"2026-03-08T03:28:00Z","seq":29,"status":"cancelled","ended_at":"2026-03-08T03:28:00Z","facts":{"origin_url":{"value":"https://example.org/316","seq":2},"posted_at":{"value":"2026-03-08T02:33:00Z","seq":3},"detected_at":{"value":"2026-03-08T03:06:00Z","seq":4},"summary":{"value":"What we know, part 319: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/320.png","captured_at":"2026-03-08T02:45:00Z"},"seq":11},"detected_via":{"value":"customer","seq":12},"author_followers":{"value":0,"seq":13},"sources_checked":{"value":["own_channels","other_accounts"],"seq":14},"baseline_per_hour":{"value":7.25,"seq":15},"can_wait":{"value":true,"seq":16},"intent":{"value":"press","seq":20},"facts_verified":{"value":"partly","seq":21},"harm_flags":{"value":["none","injury"],"seq":22},"reach_multiple":{"value":6.0,"seq":23},"severity":{"value":"L2","seq":24},"second_reader":{"value":"anna","seq":25}},"visits":{"listen":1,"assess":1,"respond":1},"left":{"listen":{"at":"2026-03-08T03:28:00Z","how":"advance"},"assess":{"at":"2026-03-08T03:28:00Z","how":"advance"}},"dropped":["respond"]}');
INSERT INTO "seawall_incident" VALUES(22,'7812bdf5-16cb-4295-af73-b88bfca54c66','tiny','da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a','ended',0,NULL,'2026-03-08T06:13:00.000000Z',NULL,6,'55bde100e0b23bb477b7567a7d56ca68a495c37507d3cb1e7000852f679fc750','{"id":"7812bdf5-16cb-4295-af73-b88bfca54c66","playbook":"tiny","digest":"da96e4439e4e94664c3fb8105c4e958ea8f9eb03a43a95c14d13e90d4a79567a","opened_at":"2026-03-08T06:13:00Z","at":"2026-03-08T06:13:00Z","seq":6,"status":"ended","end":"ignored","ended_at":"2026-03-08T06:13:00Z","facts":{"summary":{"value":"What we know, part 338: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":false,"seq":4}},"visits":{"listen":1},"left":{"listen":{"at":"2026-03-08T06:13:00Z","how":"advance"}},"dropped":["listen"]}');
INSERT INTO "seawall_incident" VALUES(23,'0ef69d6c-9a51-4aef-9b99-20fab47940f7','rumour','6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082','open',0,'https://example.org/341','2026-03-08T07:14:00.000000Z','2026-03-08T08:14:00.000000Z',15,'df97f4e5fabcb3322eb955d0ed7ff28242d75a3e874dad2bbc92c4c013470c03','{"id":"0ef69d6c-9a51-4aef-9b99-20fab47940f7","playbook":"rumour","digest":"6d827442c6c09fc07e829e05942ef747706f78de8e40655d08b97ea7ce885082","opened_at":"2026-03-08T07:14:00Z","at":"2026-03-08T07:14:00Z","seq":15,"facts":{"claim":{"value":"What we know, part 340: more than four words, and a “quote” — ßé","seq":2},"url":{"value":"https://example.org/341","seq":3},"posted_at":{"value":"2026-03-08T05:46:00Z","seq":4},"verdict":{"value":"true","seq":7},"reach":{"value":8.75,"seq":8},"severity":{"value":"L2","seq":9},"answer":{"value":"What we know, part 350: more than four words, and a “quote” — ßé","seq":12}},"tasks":{"story":{"ref":"story","track":"main","step":"story","visit":1,"entered_at":"2026-03-08T07:14:00Z","entered_seq":14,"owner":"listener","due":{"at":"2026-03-08T09:14:00Z","rule":1,"anchor":"2026-03-08T07:14:00Z","set_at":"2026-03-08T07:14:00Z"}}},"visits":{"verify":1,"correct":1,"story":1},"left":{"verify":{"at":"2026-03-08T07:14:00Z","how":"advance"},"correct":{"at":"2026-03-08T07:14:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(24,'41808a69-4cd2-4b98-8970-5d60ac00684a','backlash','fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','open',0,'https://example.org/358','2026-03-08T07:23:00.000000Z',NULL,39,'bf9746af5d69046cb42310fe5de2651f5d34242006b9894297dd28dc7c99feb5','{"id":"41808a69-4cd2-4b98-8970-5d60ac00684a","playbook":"backlash","digest":"fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169","opened_at":"2026-03-08T07:23:00Z","at":"2026-03-08T08:13:00Z","seq":39,"facts":{"origin_url":{"value":"https://example.org/358","seq":2},"posted_at":{"value":"2026-03-08T06:53:00Z","seq":3},"detected_at":{"value":"2026-03-08T07:10:00Z","seq":4},"summary":{"value":"What we know, part 361: more than four words, and a “quote” — ßé","seq":5},"screenshot":{"value":{"path":"shots/368.png","captured_at":"2026-03-08T06:52:00Z"},"seq":15},"detected_via":{"value":"press","seq":16},"author_followers":{"value":0,"seq":17},"sources_checked":{"value":["own_channels","other_accounts"],"seq":18},"baseline_per_hour":{"value":5.75,"seq":19},"can_wait":{"value":true,"seq":20},"intent":{"value":"bot","seq":24},"facts_verified":{"value":"partly","seq":25},"harm_flags":{"value":["none","injury"],"seq":26},"reach_multiple":{"value":7.0,"seq":27},"severity":{"value":"L3","seq":28},"second_reader":{"value":"chris","seq":29}},"tasks":{"respond":{"ref":"respond","track":"main","step":"respond","visit":1,"entered_at":"2026-03-08T08:13:00Z","entered_seq":31,"owner":"listener","due":{"at":"2026-03-08T07:25:00Z","rule":1,"anchor":"2026-03-08T07:10:00Z","set_at":"2026-03-08T08:13:00Z"},"fired":[0,1,2,3,4,5],"breached":true}},"visits":{"listen":1,"assess":1,"respond":1},"left":{"listen":{"at":"2026-03-08T08:13:00Z","how":"advance"},"assess":{"at":"2026-03-08T08:13:00Z","how":"advance"}}}');
INSERT INTO "seawall_incident" VALUES(25,'3ae3b7d7-69e9-4229-861c-a9d9361a641d','tiny','1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5','open',1,NULL,'2026-03-08T09:59:00.000000Z','2026-03-08T10:14:00.000000Z',6,'1f975c55faa46f0351caec14df4f52005240f1796f6c8ddb5320a52e73acbf12','{"id":"3ae3b7d7-69e9-4229-861c-a9d9361a641d","playbook":"tiny","digest":"1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5","opened_at":"2026-03-08T09:59:00Z","at":"2026-03-08T09:59:00Z","seq":6,"drill":true,"facts":{"summary":{"value":"What we know, part 1: more than four words, and a “quote” — ßé","seq":2},"serious":{"value":true,"seq":4}},"tasks":{"reply":{"ref":"reply","track":"main","step":"reply","visit":1,"entered_at":"2026-03-08T09:59:00Z","entered_seq":6,"owner":"listener","due":{"at":"2026-03-08T10:29:00Z","rule":0,"anchor":"2026-03-08T09:59:00Z","set_at":"2026-03-08T09:59:00Z"}}},"visits":{"listen":1,"reply":1},"left":{"listen":{"at":"2026-03-08T09:59:00Z","how":"advance"}}}');
CREATE TABLE seawall_label (
	incident INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (incident, name), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_label" VALUES(2,'severity','L2');
INSERT INTO "seawall_label" VALUES(3,'severity','L2');
INSERT INTO "seawall_label" VALUES(5,'severity','L3');
INSERT INTO "seawall_label" VALUES(11,'severity','L1');
INSERT INTO "seawall_label" VALUES(14,'severity','L2');
INSERT INTO "seawall_label" VALUES(15,'severity','L2');
INSERT INTO "seawall_label" VALUES(17,'severity','L2');
INSERT INTO "seawall_label" VALUES(8,'severity','L2');
INSERT INTO "seawall_label" VALUES(9,'severity','L2');
INSERT INTO "seawall_label" VALUES(20,'severity','L3');
INSERT INTO "seawall_label" VALUES(21,'severity','L2');
INSERT INTO "seawall_label" VALUES(23,'severity','L2');
INSERT INTO "seawall_label" VALUES(24,'severity','L3');
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
INSERT INTO "seawall_message" VALUES('a15e21d8-4c8a-4bf0-8840-1cef3b853150/7/0',1,7,'listener','','2026-03-02T09:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('a15e21d8-4c8a-4bf0-8840-1cef3b853150/8/0',1,8,'lead','','2026-03-02T09:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('f7fb92ae-c2e8-4594-89b6-05b1cbbddfca/6/0',2,6,'lead','','2026-03-02T15:42:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('f7fb92ae-c2e8-4594-89b6-05b1cbbddfca/7/0',2,7,'lead','','2026-03-02T15:42:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('f7fb92ae-c2e8-4594-89b6-05b1cbbddfca/8/0',2,8,'comms','','2026-03-02T15:42:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/7/0',3,7,'listener','','2026-03-02T16:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/8/0',3,8,'backup','','2026-03-02T16:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/10/0',3,10,'incident_lead','','2026-03-02T16:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/19/0',3,19,'incident_lead','','2026-03-02T16:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/28/0',3,28,'listener','','2026-03-02T16:50:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/29/0',3,29,'listener','','2026-03-02T16:57:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/30/0',3,30,'listener','','2026-03-02T16:57:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/31/0',3,31,'backup','','2026-03-02T16:57:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/33/0',3,33,'incident_lead','','2026-03-02T17:11:00.000000Z','2026-03-03T01:15:00.000000Z','2026-03-03T01:14:00.000000Z');
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/7/0',6,7,'listener','','2026-03-03T02:06:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/8/0',6,8,'backup','','2026-03-03T02:06:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/13/0',6,13,'listener','','2026-03-03T02:06:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/14/0',6,14,'backup','','2026-03-03T02:06:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/7/0',9,7,'listener','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/8/0',9,8,'backup','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/10/0',9,10,'incident_lead','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/11/0',9,11,'approver','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/12/0',9,12,'listener','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/12/1',9,12,'backup','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/13/0',9,13,'incident_lead','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/14/0',9,14,'approver','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/23/0',9,23,'incident_lead','','2026-03-03T06:11:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/7/0',12,7,'listener','','2026-03-03T11:21:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/8/0',12,8,'backup','','2026-03-03T11:21:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/10/0',12,10,'incident_lead','','2026-03-03T11:21:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/7/0',15,7,'listener','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/8/0',15,8,'backup','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/10/0',15,10,'incident_lead','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/11/0',15,11,'approver','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/12/0',15,12,'listener','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/12/1',15,12,'backup','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/21/0',15,21,'incident_lead','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/30/0',15,30,'listener','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/31/0',15,31,'listener','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/32/0',15,32,'listener','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/33/0',15,33,'backup','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/35/0',15,35,'incident_lead','','2026-03-03T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/36/0',15,36,'approver','','2026-03-05T17:10:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/40/0',15,40,'listener','','2026-03-05T17:17:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('12dc25a5-4558-4edc-977c-c6cea2c9c0b3/12/0',16,12,'listener','','2026-03-05T18:24:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('12dc25a5-4558-4edc-977c-c6cea2c9c0b3/13/0',16,13,'lead','','2026-03-05T18:24:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a74f6a65-01f1-471d-8138-83db7a6ebc02/31/0',17,31,'listener','','2026-03-05T19:14:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a74f6a65-01f1-471d-8138-83db7a6ebc02/32/0',17,32,'listener','','2026-03-05T19:14:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a74f6a65-01f1-471d-8138-83db7a6ebc02/33/0',17,33,'listener','','2026-03-05T19:14:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a74f6a65-01f1-471d-8138-83db7a6ebc02/35/0',17,35,'lead','','2026-03-05T19:14:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a74f6a65-01f1-471d-8138-83db7a6ebc02/35/1',17,35,'comms','','2026-03-05T19:14:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a4c77115-0c52-4d8a-a1cd-c84dbf882f3d/7/0',18,7,'listener','','2026-03-05T19:32:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a4c77115-0c52-4d8a-a1cd-c84dbf882f3d/8/0',18,8,'backup','','2026-03-05T19:32:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('a4c77115-0c52-4d8a-a1cd-c84dbf882f3d/18/0',18,18,'incident_lead','','2026-03-05T19:32:00.000000Z','2026-03-05T19:33:00.000000Z','2026-03-05T19:32:00.000000Z');
INSERT INTO "seawall_message" VALUES('59d3c151-7d04-4d6c-b2de-4b4cfa5f6c43/35/0',3,35,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('0b07e672-c318-439a-8710-3bee45534b4e/4/0',4,4,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/16/0',6,16,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('390e01cc-93db-4fda-b3da-1a5fde72fec5/31/0',5,31,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/17/0',6,17,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/18/0',6,18,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/18/1',6,18,'backup','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/19/0',6,19,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('6b20e845-54f6-4227-9065-5e0a73ad275e/20/0',6,20,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('390e01cc-93db-4fda-b3da-1a5fde72fec5/32/0',5,32,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('390e01cc-93db-4fda-b3da-1a5fde72fec5/33/0',5,33,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('390e01cc-93db-4fda-b3da-1a5fde72fec5/35/0',5,35,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('390e01cc-93db-4fda-b3da-1a5fde72fec5/35/1',5,35,'comms','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('d02e9448-0052-450b-9daf-21414233e11c/4/0',7,4,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('86ce9271-b0cb-4852-a10d-0aa09882082c/6/0',8,6,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('86ce9271-b0cb-4852-a10d-0aa09882082c/7/0',8,7,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('86ce9271-b0cb-4852-a10d-0aa09882082c/8/0',8,8,'comms','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/24/0',9,24,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/25/0',9,25,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/26/0',9,26,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/30/0',9,30,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/31/0',9,31,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/32/0',9,32,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/33/0',9,33,'backup','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/35/0',9,35,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('b0fdd925-967e-4e6d-a024-f387988f5a6b/36/0',9,36,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('e2f52e21-232b-4da3-9d73-3a55fa292a55/4/0',10,4,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/11/0',12,11,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/12/0',12,12,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/12/1',12,12,'backup','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/13/0',12,13,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('8b651743-d5e0-4595-a555-aaeed5dc96c2/14/0',12,14,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c15fe07c-7810-4079-8a36-db295584a527/4/0',13,4,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41/14/0',14,14,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41/15/0',14,15,'lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('4c6e7851-f9f7-44c6-9ed2-2c9ff586fc41/16/0',14,16,'comms','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/41/0',15,41,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/42/0',15,42,'listener','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/43/0',15,43,'backup','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/45/0',15,45,'incident_lead','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('c9562f83-2f6f-4385-8944-bb3c904a9efc/46/0',15,46,'approver','','2026-03-05T19:32:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('ed4ca602-15db-4b33-b73b-caf5ae3c3739/6/0',19,6,'lead','','2026-03-08T01:38:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('a198c760-e743-4fc3-a78f-47945646969d/7/0',21,7,'listener','','2026-03-08T03:28:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('a198c760-e743-4fc3-a78f-47945646969d/8/0',21,8,'backup','','2026-03-08T03:28:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('a198c760-e743-4fc3-a78f-47945646969d/10/0',21,10,'incident_lead','','2026-03-08T03:28:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('a198c760-e743-4fc3-a78f-47945646969d/19/0',21,19,'incident_lead','','2026-03-08T03:28:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('a198c760-e743-4fc3-a78f-47945646969d/28/0',21,28,'listener','','2026-03-08T03:28:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/7/0',24,7,'listener','','2026-03-08T07:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/8/0',24,8,'backup','','2026-03-08T07:23:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/10/0',24,10,'incident_lead','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/11/0',24,11,'approver','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/12/0',24,12,'listener','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/12/1',24,12,'backup','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/13/0',24,13,'incident_lead','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/14/0',24,14,'approver','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/23/0',24,23,'incident_lead','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/32/0',24,32,'listener','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/33/0',24,33,'listener','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/34/0',24,34,'listener','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/35/0',24,35,'backup','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/37/0',24,37,'incident_lead','','2026-03-08T08:13:00.000000Z',NULL,NULL);
INSERT INTO "seawall_message" VALUES('41808a69-4cd2-4b98-8970-5d60ac00684a/38/0',24,38,'approver','','2026-03-08T08:13:00.000000Z',NULL,NULL);
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
INSERT INTO "seawall_playbook" VALUES('fcee3341211fedd64fe17f39d268b5103de7a014da0a7d1c8d1dc54c2d37e169','backlash','1.0.0',3,'# Backlash: a wave of anger about your organisation on social media, for any organisation.
# Ten steps, from hearing the first angry post to telling how it ended. One person can run it; a team
# divides the roles. Numbers that were published somewhere say where; the others are our defaults.
seawall: 1
id: backlash
version: 1.0.0
title: {en: "Backlash on social media", nl: "Storm van kritiek op sociale media"}
description:
  en: "Hear it early, judge it calmly, answer fast and humanly, mend what is broken, and tell people how it went."
  nl: "Hoor het vroeg, oordeel rustig, antwoord snel en menselijk, herstel wat stuk is en vertel hoe het afliep."
timezone: Europe/Amsterdam

roles:
  listener:
    title: {en: "Community manager on shift", nl: "Webcare van dienst"}
    deputy: backup
  backup: {en: "Second person on call", nl: "Tweede persoon op piket"}
  incident_lead:
    title: {en: "Incident lead", nl: "Incidentleider"}
    deputy: approver
  approver:
    title: {en: "The one who approves (head of communications)", nl: "Wie akkoord geeft (hoofd communicatie)"}
    deputy: deputy_approver
  deputy_approver: {en: "Stands in for the approver", nl: "Vervangt wie akkoord geeft"}
  legal: {en: "Legal", nl: "Jurist"}
  care_agent:
    title: {en: "Customer care, one to one", nl: "Klantenservice, één op één"}
    deputy: backup
  problem_owner:
    title: {en: "Whoever can fix the cause", nl: "Wie de oorzaak kan oplossen"}
    deputy: problem_manager
  problem_manager: {en: "Manager of that department", nl: "Leidinggevende van die afdeling"}
  executive: {en: "Board or director", nl: "Directie"}

calendars:
  office: {hours: {mon-fri: "09:00-17:00"}, holidays: NL}   # our default; put your own hours here

facts:
  # Given when the incident is opened.
  origin_url:
    type: url
    title: {en: "Address of the first angry post", nl: "Adres van het eerste boze bericht"}
    help: {en: "Copy the link of the post itself, not of the profile.", nl: "Kopieer de link van het bericht zelf, niet van het profiel."}
  posted_at:
    type: datetime
    title: {en: "When it was posted", nl: "Wanneer het geplaatst is"}
    help: {en: "The time under the post. A good guess will do; you can correct it.", nl: "De tijd onder het bericht. Een goede schatting mag; je kunt het later verbeteren."}
  detected_at:
    type: datetime
    title: {en: "When somebody of ours first saw it", nl: "Wanneer iemand van ons het voor het eerst zag"}
    help: {en: "Be honest, also if that was an hour ago: the clocks count from here.", nl: "Wees eerlijk, ook als dat een uur geleden was: de klokken tellen vanaf hier."}
  summary:
    type: text
    max: 500
    title: {en: "What is going on, in one sentence", nl: "Wat er speelt, in één zin"}

  # 1. Listening
  screenshot:
    type: file
    title: {en: "Screenshot of the post", nl: "Schermafbeelding van het bericht"}
    help: {en: "Take it now. Posts disappear, and then nobody can show what was said.", nl: "Maak die nu. Berichten verdwijnen, en dan kan niemand meer tonen wat er stond."}
  detected_via:
    type: choice
    of: [tool, customer, employee, press, platform]
    title: {en: "How we found out", nl: "Hoe we erachter kwamen"}
  author_followers:
    type: int
    min: 0
    title: {en: "Followers of the author", nl: "Volgers van de schrijver"}
  sources_checked:
    type: choices
    of: [own_channels, other_accounts, news, forums, reviews, customer_desk]
    title: {en: "Where you looked", nl: "Waar je gekeken hebt"}
    help: {en: "Your own pages and at least one place that is not yours.", nl: "Je eigen kanalen en ten minste één plek die niet van jullie is."}
  baseline_per_hour:
    type: number
    min: 0
    title: {en: "Mentions in a normal hour", nl: "Vermeldingen in een gewoon uur"}
    help: {en: "Average of the last 30 days. Without it, an ordinary bad day looks like a crisis.", nl: "Gemiddelde van de laatste 30 dagen. Zonder dat lijkt een gewone slechte dag al een crisis."}
  can_wait:
    type: bool
    title: {en: "Can it wait for office hours?", nl: "Kan het wachten tot kantoortijd?"}
    help: {en: "Yes only for a single complaint that harms nobody. In doubt: no.", nl: "Alleen ja bij een losse klacht waar niemand schade van heeft. Twijfel je: nee."}

  # 2. Assessing and watching
  intent:
    type: choice
    of: [joke, rant, troll, bot, mistaken, unhappy, critic, attack, press]
    title: {en: "What the author really wants", nl: "Wat de schrijver echt wil"}
    help:
      en: "joke: snark. rant: letting off steam. troll: only out to hurt. bot: no person. mistaken: honest, but the facts are wrong. unhappy: a customer let down. critic: fair criticism in the public interest. attack: organised. press: a journalist."
      nl: "joke: grap of sneer. rant: stoom afblazen. troll: alleen uit op ruzie. bot: geen mens. mistaken: eerlijk, maar de feiten kloppen niet. unhappy: teleurgestelde klant. critic: terechte kritiek in het algemeen belang. attack: georganiseerd. press: een journalist."
  facts_verified:
    type: choice
    of: ["yes", partly, "no"]
    title: {en: "Did you check the facts?", nl: "Zijn de feiten gecontroleerd?"}
    help: {en: "Ask the colleague who can know. \"no\" is a fair answer now; then the first reply only says that you are looking into it.", nl: "Vraag de collega die het kan weten. \"no\" mag nu; dan zegt de eerste reactie alleen dat jullie het uitzoeken."}
  harm_flags:
    type: choices
    of: [none, injury, minors, personal_data, discrimination, legal_claim, threat]
    title: {en: "Does it touch one of these?", nl: "Gaat het om een van deze dingen?"}
  reach_multiple:
    type: number
    min: 0
    title: {en: "Reach now, against a normal day", nl: "Bereik nu, tegenover een gewone dag"}
    help: {en: "1 is as usual, 3 is three times as much as the average of the last 30 days.", nl: "1 is zoals altijd, 3 is drie keer zoveel als het gemiddelde van de laatste 30 dagen."}
  severity:
    type: choice
    of: [L0, L1, L2, L3]
    title: {en: "Severity", nl: "Ernst"}
    help:
      en: "L0: no issue. L1: one or a few people, no lasting risk. L2: it is catching on, about 3 times the normal reach on one platform. L3: it can harm the organisation for long, people are hurt, the press is on it, or 10 times on several platforms. In doubt, take the higher one."
      nl: "L0: niets aan de hand. L1: een of enkele mensen, geen blijvend risico. L2: het slaat aan, zo''n 3 keer het gewone bereik op één platform. L3: het kan de organisatie lang schaden, er zijn gewonden, de pers zit erop, of 10 keer op meerdere platforms. Twijfel je, kies dan de hoogste."
  second_reader:
    type: person
    title: {en: "Second reader", nl: "Tweede lezer"}
    help: {en: "Somebody else who read the post and agrees with your judgement. Needed from L2.", nl: "Iemand anders die het bericht las en je oordeel deelt. Nodig vanaf L2."}
  watch_note:
    type: text
    title: {en: "What you saw", nl: "Wat je zag"}
  report_ref:
    type: text
    title: {en: "Number of your report to the platform", nl: "Nummer van je melding bij het platform"}
    help: {en: "Or \"not reported\" and why.", nl: "Of \"niet gemeld\" en waarom."}
  correction_post:
    type: post
    title: {en: "Your correction, as posted", nl: "Je rechtzetting, zoals geplaatst"}
  fact_source:
    type: url
    title: {en: "Where people can check the right facts", nl: "Waar mensen de juiste feiten kunnen nakijken"}

  # 3. Answering
  response_kind:
    type: choice
    of: [holding, substantive]
    title: {en: "What kind of first answer", nl: "Wat voor eerste antwoord"}
    help: {en: "holding: we have seen it and are on it. substantive: already a full answer.", nl: "holding: we hebben het gezien en zijn ermee bezig. substantive: al een volledig antwoord."}
  response_text:
    type: text
    title: {en: "Text of the first answer", nl: "Tekst van het eerste antwoord"}
  first_response:
    type: post
    title: {en: "The first answer, as posted", nl: "Het eerste antwoord, zoals geplaatst"}
    help: {en: "The link to it is enough.", nl: "De link ernaartoe is genoeg."}
  tone_check:
    type: checklist
    items: [rational, respectful, no_blame, no_promise_when_fixed]
    title: {en: "Read it aloud: is the tone right?", nl: "Lees het hardop: klopt de toon?"}
  next_update_at:
    type: datetime
    title: {en: "When you promised the next update", nl: "Wanneer je de volgende update beloofde"}
    help: {en: "Say this time in public as well. Choose one that you will certainly make.", nl: "Noem deze tijd ook in het openbaar. Kies er een die je zeker haalt."}
  scheduled_posts_paused:
    type: bool
    title: {en: "Are scheduled posts and ads paused?", nl: "Staan geplande berichten en advertenties stil?"}

  # 4 to 6. Writing the reply
  opening_acknowledgement:
    type: text
    title: {en: "Your opening sentence", nl: "Je openingszin"}
    help: {en: "One sentence that shows you understand what this does to them.", nl: "Eén zin die laat merken dat je snapt wat dit met hen doet."}
  emotion:
    type: choice
    of: [angry, anxious, disappointed, hurt, confused]
    title: {en: "The feeling behind the post", nl: "Het gevoel achter het bericht"}
  issue_restated:
    type: text
    title: {en: "Their point, in your words", nl: "Hun punt, in jouw woorden"}
  reply:
    type: text
    title: {en: "Your reply, in full", nl: "Je antwoord, voluit"}
  approved_by:
    type: person
    title: {en: "Who approved it", nl: "Wie akkoord gaf"}
    help: {en: "One name. Not a meeting.", nl: "Eén naam. Geen vergadering."}
  approval_rounds:
    type: int
    min: 1
    max: 2   # our default: after two rounds the approver decides
    title: {en: "How many rounds it took", nl: "Hoeveel rondes het kostte"}
  approved_at:
    type: datetime
    title: {en: "When it was approved", nl: "Wanneer het akkoord kwam"}
  signed_by:
    type: text
    max: 60
    title: {en: "First name or initials under it", nl: "Voornaam of initialen eronder"}
    help: {en: "At L3 the name of your spokesperson.", nl: "Bij L3 de naam van je woordvoerder."}
  apology_type:
    type: choice
    of: [none, for_feelings, for_fault]
    title: {en: "What you say sorry for", nl: "Waarvoor je sorry zegt"}
    help: {en: "for_feelings: sorry that this upset you. for_fault: sorry, we did this wrong; legal looks at that first.", nl: "for_feelings: het spijt ons dat dit je raakt. for_fault: het spijt ons, dit deden wij fout; daar kijkt eerst de jurist naar."}
  honesty_check:
    type: checklist
    items: [what_we_know, what_we_do_not_know, what_we_are_doing]
    title: {en: "Does it say these three things?", nl: "Staan deze drie dingen erin?"}
  template_text:
    type: text
    title: {en: "The standard text you started from, if any", nl: "De standaardtekst waarmee je begon, als die er is"}
  legal_decision:
    type: choice
    of: [ok, ok_with_changes, "no"]
    title: {en: "May we admit this fault?", nl: "Mogen we deze fout toegeven?"}
  legal_by:
    type: person
    title: {en: "Who decided that", nl: "Wie dat besloot"}
  legal_changes:
    type: text
    title: {en: "What has to change in the sentence", nl: "Wat er in de zin anders moet"}
  reply_post:
    type: post
    title: {en: "The reply, as posted", nl: "Het antwoord, zoals geplaatst"}

  # 7 and 8. In private, without hiding
  invite:
    type: post
    title: {en: "Your public invitation to talk privately", nl: "Je openbare uitnodiging om apart te praten"}
  offline_channel:
    type: choice
    of: [dm, phone, email, visit]
    title: {en: "Where you talk", nl: "Waar jullie praten"}
  offline_answer:
    type: choice
    of: [accepted, refused, no_answer, nobody]
    title: {en: "What they said to that", nl: "Wat ze daarop zeiden"}
    help: {en: "nobody: there is no single person to invite.", nl: "nobody: er is niet één persoon om uit te nodigen."}
  contact_made:
    type: contact
    title: {en: "The first talk: who, where, when, what came of it", nl: "Het eerste gesprek: wie, waar, wanneer, wat eruit kwam"}
  case_ref:
    type: text
    max: 40
    title: {en: "Case number", nl: "Zaaknummer"}
    help: {en: "The number only. No names, addresses or phone numbers here.", nl: "Alleen het nummer. Geen namen, adressen of telefoonnummers."}
  posture:
    type: choice
    of: [public, private, mixed]
    title: {en: "Where you carry on with this", nl: "Waar je hiermee verdergaat"}
  cases_private:
    type: int
    min: 0
    title: {en: "Private conversations so far", nl: "Gesprekken apart tot nu toe"}
  cases_traced:
    type: int
    min: 0
    title: {en: "How many of them people can see we picked up", nl: "Van hoeveel mensen kunnen zien dat we ze oppakten"}
  public_trace:
    type: url
    title: {en: "Where everybody can see that you made contact", nl: "Waar iedereen ziet dat jullie contact hebben"}
  removed_posts:
    type: list
    title: {en: "Posts you removed, if any", nl: "Berichten die je weghaalde, als die er zijn"}
  removal_reason:
    type: text
    title: {en: "Which house rule they broke", nl: "Welke huisregel ze overtraden"}

  # 9. Fixing
  diagnosis:
    type: choice
    of: [fixable, not_fixable, nothing_wrong, not_ours]
    title: {en: "What is really the matter", nl: "Wat er echt aan de hand is"}
    help:
      en: "fixable: something is wrong and we can mend it. not_fixable: it is wrong and cannot be undone. nothing_wrong: nothing went wrong, yet people feel it did. not_ours: somebody else has to solve it."
      nl: "fixable: er is iets mis en we kunnen het herstellen. not_fixable: het is mis en niet terug te draaien. nothing_wrong: er ging niets mis, maar het voelt voor mensen wel zo. not_ours: iemand anders moet het oplossen."
  root_cause:
    type: text
    title: {en: "What caused it, as far as you know", nl: "Waardoor het kwam, voor zover je weet"}
  fix_owner:
    type: person
    title: {en: "Who fixes it", nl: "Wie het oplost"}
  fix_action:
    type: text
    title: {en: "What was done", nl: "Wat er gedaan is"}
  fix_done_at:
    type: datetime
    title: {en: "When it was done", nl: "Wanneer het klaar was"}
  redress:
    type: text
    title: {en: "What people get back for it, if anything", nl: "Wat mensen ervoor terugkrijgen, als dat zo is"}
  verified_by:
    type: person
    title: {en: "Who checked the fix", nl: "Wie de oplossing controleerde"}
  fix_holds:
    type: bool
    title: {en: "Is it really solved?", nl: "Is het echt opgelost?"}
  complainant_confirms:
    type: choice
    of: ["yes", partly, "no", not_asked]
    title: {en: "Does the person who complained think so too?", nl: "Vindt wie klaagde dat ook?"}
  empathy_text:
    type: text
    title: {en: "What you said to them", nl: "Wat je tegen hen zei"}
  empathy_post:
    type: post
    title: {en: "Where you said it", nl: "Waar je dat zei"}
  comfort_offered:
    type: text
    title: {en: "What you offered them", nl: "Wat je hun aanbood"}
  explanation:
    type: url
    title: {en: "Where you explain it", nl: "Waar je het uitlegt"}
  referred_to:
    type: text
    title: {en: "Who can help them", nl: "Wie hen wel kan helpen"}
  referral_post:
    type: post
    title: {en: "Where you told them so", nl: "Waar je dat vertelde"}
  keep_posting:
    type: bool
    title: {en: "Do you keep people posted yourself?", nl: "Blijf je mensen zelf op de hoogte houden?"}

  # 10. Telling the story, and closing
  update:
    type: text
    title: {en: "Text of this update", nl: "Tekst van deze update"}
  update_post:
    type: post
    title: {en: "The update, as posted", nl: "De update, zoals geplaatst"}
  phase:
    type: choice
    of: [investigating, identified, fixing, monitoring, resolved]
    title: {en: "Where things stand", nl: "Hoe het ervoor staat"}
    help: {en: "investigating or identified takes you back to fixing; resolved takes you to closing.", nl: "investigating of identified brengt je terug naar oplossen; resolved brengt je naar afsluiten."}
  new_information:
    type: bool
    title: {en: "Does it say anything new?", nl: "Staat er iets nieuws in?"}
  meanwhile:
    type: text
    title: {en: "What people can do in the meantime", nl: "Wat mensen intussen kunnen doen"}
  closing:
    type: choice
    of: [quiet, flared_up]
    title: {en: "Is it over?", nl: "Is het voorbij?"}
    help: {en: "quiet: close it. flared_up: people are angry again, go on telling.", nl: "quiet: sluit af. flared_up: mensen zijn weer boos, ga door met vertellen."}
  closing_post:
    type: url
    title: {en: "Your closing post", nl: "Je slotbericht"}
  what_we_changed:
    type: text
    title: {en: "What you changed because of this", nl: "Wat jullie hierdoor veranderd hebben"}
  quiet_since:
    type: datetime
    title: {en: "Since when it is quiet", nl: "Sinds wanneer het rustig is"}

open: [origin_url, posted_at, detected_at, summary]
key: origin_url
labels: [severity]

escalations:
  std:                                   # shares and minutes are our defaults
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: approver}
  alert:                                 # an on-call chain goes round more than once (PagerDuty escalation policies)
    - {at: 0%, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: approver}
    - {at: due+30m, tell: [owner, deputy]}
    - {at: due+40m, tell: incident_lead}
    - {at: due+50m, tell: approver}
  reminders:                             # for steps that leave by themselves when their time is up
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
  approval:
    - {at: 0%, tell: [approver, owner]}
    - {at: 50%, tell: approver}
    - {at: due, tell: deputy_approver}
    - {at: due+10m, tell: owner}
    - {at: due+20m, tell: approver}
  repair:
    - {at: 0%, tell: owner}
    - {at: 50%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: [deputy, listener]}      # the listener posts that work goes on
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: executive}
  dead_man:                              # a missed update is noticed by everybody outside, so by us first
    - {at: 0%, tell: owner}
    - {at: 80%, tell: owner}
    - {at: due, tell: owner}
    - {at: due+10m, tell: incident_lead}
    - {at: due+20m, tell: approver}
  daily:
    - {at: 0%, tell: owner}
    - {at: due, tell: owner}
    - {at: due+1d, tell: [owner, deputy]}
    - {at: due+2d, tell: [owner, deputy]}

ends:
  resolved: {en: "Solved, told, and quiet", nl: "Opgelost, verteld en rustig"}
  non_issue: {en: "It was nothing, and it stayed nothing", nl: "Het was niets en het bleef niets"}
  monitored: {en: "Reported and watched, not fed", nl: "Gemeld en gevolgd, niet gevoed"}
  referred: {en: "In the hands of those who can help", nl: "In handen van wie wel kan helpen"}

steps:
  - id: listen
    title: {en: "1. Pay attention", nl: "1. Let op"}
    guide:
      en: |
        Take a screenshot first. Then look around for ten minutes: your own pages **and** places that are not yours.

        * Is there already an incident open about this? Add what you found there and stop here.
        * How much noise is normal for this hour? Compare before you call it a storm.

        Listening does not end with this step. Look again at least every 30 minutes for as long as the incident is open.
      nl: |
        Maak eerst een schermafbeelding. Kijk dan tien minuten rond: op je eigen kanalen **en** op plekken die niet van jullie zijn.

        * Loopt hier al een incident over? Zet wat je vond daarbij en stop hier.
        * Hoeveel rumoer is gewoon voor dit uur? Vergelijk, voor je het een storm noemt.

        Luisteren houdt na deze stap niet op. Kijk minstens elk half uur opnieuw, zolang het incident open is.
    owner: listener
    collect: [screenshot, detected_via, author_followers, sources_checked, baseline_per_hour, can_wait]
    require:
      - that: sources_checked.exists(s, s != "own_channels")
        say: {en: "Look at one place that is not yours too; the worst is seldom said on your own page", nl: "Kijk ook op een plek die niet van jullie is; het ergste staat zelden op je eigen pagina"}
        override: [incident_lead]
      - that: detected_at >= posted_at
        say: {en: "Nobody can have seen the post before it was there; correct one of the two times", nl: "Niemand kan het bericht gezien hebben voor het er stond; verbeter een van de twee tijden"}
    due:
      - {when: can_wait, within: 10m, of: detected_at, calendar: office}
      - {within: 10m, of: detected_at}   # GitLab''s emergency rota calls the next person after 10 minutes
    escalate: alert

  - id: assess
    title: {en: "2. Judge calmly", nl: "2. Oordeel rustig"}
    guide:
      en: |
        Read the words, then ask what this person really means. A sneer that is answered like an attack becomes one.

        * Ask the colleague who knows the facts. Nobody answers in substance before that.
        * Do not argue about the level. In doubt take the higher one inside, and stay in proportion outside.
        * `personal_data`: call your privacy officer now, a legal clock may be running. `injury`: call whoever is responsible for safety now.

        You can change the level at any time, with a reason.
      nl: |
        Lees de woorden en vraag je dan af wat deze persoon echt bedoelt. Een sneer die je als aanval behandelt, wordt er een.

        * Vraag de collega die de feiten kent. Voor die tijd antwoordt niemand inhoudelijk.
        * Ga niet over het niveau discussiëren. Twijfel je, kies dan intern het hoogste en blijf naar buiten in verhouding.
        * `personal_data`: bel nu je functionaris gegevensbescherming, er kan een wettelijke termijn lopen. `injury`: bel nu wie over veiligheid gaat.

        Het niveau kun je altijd nog veranderen, met een reden.
    owner: incident_lead
    fresh: true
    collect: [intent, facts_verified, harm_flags, reach_multiple, severity, {name: second_reader, optional: true}]
    require:
      - that: severity == "L0" || severity == "L1" || known("second_reader")
        say: {en: "From L2 on a second person reads along; put down who", nl: "Vanaf L2 leest een tweede persoon mee; vul in wie"}
      - that: severity == "L2" || severity == "L3" || !harm_flags.exists(f, f != "none")
        say: {en: "Somebody may come to harm here, so this is L2 at least", nl: "Hier kan iemand schade van hebben, dus dit is minstens L2"}
        override: [incident_lead]
    due:
      - {when: visits > 1, within: 15m}                                        # our default
      - {when: can_wait, within: 30m, of: detected_at, calendar: office}       # our default
      - {within: 15m, of: detected_at}   # first facts within 15 minutes (golden-hour checklist, PR News)
    escalate: reminders
    on_timeout: {set: {severity: L2}, to: respond, tell: approver}   # hold the line first; the judgement follows
    next:
      - {when: (intent == "troll" || intent == "rant" || intent == "bot") && (severity == "L0" || severity == "L1"), to: monitor}
      - {when: severity == "L0", to: watch}
      - {when: intent == "mistaken", to: correct}
      - {when: known("first_response"), to: acknowledge}
      - {to: respond}
    max_visits: {times: 10, to: respond}   # our default

  - id: watch
    title: {en: "2a. Watch a non-issue", nl: "2a. Volg een niet-probleem"}
    guide:
      en: |
        Say nothing, or something light. Look how far it got and write down what you see.
        Above 3 times the normal reach it goes back to be judged again. After a day of calm it is over.
      nl: |
        Zeg niets, of iets luchtigs. Kijk hoe ver het komt en noteer wat je ziet.
        Boven 3 keer het gewone bereik wordt het opnieuw beoordeeld. Na een dag rust is het voorbij.
    owner: listener
    fresh: true
    collect: [reach_multiple, watch_note]
    due: {within: 4h, calendar: office}    # our default: a look every four office hours, for a day
    escalate: reminders
    on_timeout: {to: non_issue, tell: incident_lead}
    next:
      - {when: reach_multiple > 3.0, to: assess}
      - {when: now >= detected_at + duration("24h"), to: non_issue}
      - {to: watch}
    max_visits: {times: 12, to: non_issue}   # our default

  - id: monitor
    title: {en: "2b. Report, and do not feed", nl: "2b. Meld het en voed het niet"}
    guide:
      en: |
        Do not answer somebody who is only out for a row. Hide nothing and delete nothing that is merely unpleasant.
        Report what breaks the platform''s rules, and look whether it spreads.
      nl: |
        Antwoord niet aan wie alleen ruzie zoekt. Verberg of verwijder niets wat alleen maar onaardig is.
        Meld wat de regels van het platform overtreedt en kijk of het zich verspreidt.
    owner: listener
    fresh: true
    collect: [report_ref, reach_multiple, {name: watch_note, optional: true}]
    due: {within: 1h, calendar: office}    # our default
    escalate: std
    next:
      - {when: reach_multiple > 3.0, to: assess}
      - {to: monitored}

  - id: correct
    title: {en: "2c. Set a mistake straight", nl: "2c. Zet een vergissing recht"}
    guide:
      en: |
        They mean it honestly and have their facts wrong. Hear them first, then give the right facts once, with a source.
        Correct what could do harm; let the rest go. You are not here to win.
      nl: |
        Ze bedoelen het eerlijk, maar de feiten kloppen niet. Laat eerst merken dat je luistert, geef dan één keer de juiste feiten, met bron.
        Zet recht wat schade kan doen en laat de rest gaan. Je bent hier niet om te winnen.
    owner: listener
    collect: [opening_acknowledgement, correction_post, fact_source, {name: next_update_at, optional: true}]
    require:
      - that: |
          !contains_any(opening_acknowledgement, ["but", "however", "calm down", "you are wrong", "you misunderstood",
            "maar", "echter", "rustig aan", "doe rustig", "je hebt ongelijk", "u hebt ongelijk", "je begrijpt het verkeerd", "u begrijpt het verkeerd"])
        say: {en: "Hear them out first: no \"but\" and no blame in the opening sentence", nl: "Eerst luisteren: geen \"maar\" en geen verwijt in de openingszin"}
        override: [incident_lead]
    due:
      - {when: severity == "L3", within: 15m, of: detected_at}
      - {when: severity == "L2", within: 30m, of: detected_at}
      - {within: 60m, of: posted_at, calendar: office}
    escalate: std
    next:
      - {when: severity == "L2" || severity == "L3", to: acknowledge}
      - {to: tell_story}

  - id: respond
    title: {en: "3. Answer quickly", nl: "3. Antwoord snel"}
    guide:
      en: |
        Answer now. A clumsy answer in time is better than a perfect one tomorrow, and it buys you that time.
        A text that was approved beforehand needs nobody''s approval.

        * Say that you have seen it, that you are on it, and when you will be back.
        * Never promise when it will be fixed. Never remove the complaint. Never say "no comment".
        * From L2: pause scheduled posts and ads first.
      nl: |
        Antwoord nu. Een onhandig antwoord op tijd is beter dan een volmaakt antwoord morgen, en je wint er die tijd mee.
        Een tekst die vooraf is goedgekeurd hoeft langs niemand meer.

        * Zeg dat je het gezien hebt, dat je ermee bezig bent en wanneer je terugkomt.
        * Beloof nooit wanneer het opgelost is. Haal de klacht nooit weg. Zeg nooit "geen commentaar".
        * Vanaf L2: zet eerst geplande berichten en advertenties stil.
    owner: listener
    fresh: true
    collect: [response_kind, response_text, first_response, tone_check, next_update_at, {name: scheduled_posts_paused, optional: true}]
    require:
      - that: response_kind == "holding" || (known("facts_verified") && facts_verified != "no")
        say: {en: "The facts are not checked yet, so give a holding answer", nl: "De feiten zijn nog niet gecontroleerd, dus zeg alleen dat je ermee bezig bent"}
      - that: severity == "L0" || severity == "L1" || scheduled_posts_paused
        say: {en: "Pause scheduled posts and ads first; a cheerful ad beside this makes it worse", nl: "Zet eerst geplande berichten en advertenties stil; een vrolijke advertentie hiernaast maakt het erger"}
      - that: tone_check.all(item, tone_check[item])
        say: {en: "Not every point of the tone check is ticked; change the text until it is", nl: "Nog niet elk punt van de toon is afgevinkt; pas de tekst aan tot dat wel zo is"}
        override: [incident_lead]
      - that: next_update_at > now
        say: {en: "Promise a next update that still lies ahead", nl: "Beloof een volgende update die nog moet komen"}
      - that: ''!contains_any(response_text, ["no comment", "we do not comment", "we don''''t comment", "geen commentaar", "wij reageren niet", "we reageren niet"])''
        say: {en: "\"No comment\" sounds like guilt; say what you can say", nl: "\"Geen commentaar\" klinkt als schuld; zeg wat je wel kunt zeggen"}
      - that: |
          !contains_any(response_text, ["calm down", "our records show", "you should have", "you misunderstood", "overreacting",
            "doe rustig", "rustig aan", "volgens onze gegevens", "je had moeten", "u had moeten", "je begrijpt het verkeerd", "u begrijpt het verkeerd", "overdreven"])
        say: {en: "This sounds defensive; take out what puts the blame on them", nl: "Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"}
        override: [incident_lead]
      - that: |
          !contains_any(response_text, ["fixed by tonight", "fixed by tomorrow", "fixed by the end", "solved by tonight", "solved by tomorrow",
            "solved by the end", "fixed within", "solved within", "fixed tomorrow", "solved tomorrow", "back up by", "opgelost binnen", "opgelost voor morgen",
            "opgelost voor het einde", "morgen opgelost", "vandaag opgelost", "vandaag nog opgelost", "binnen een uur opgelost", "binnen 24 uur opgelost"])
        say: {en: "Do not promise when it is fixed; promise when you will be back with news", nl: "Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"}
        override: [incident_lead]
    due:
      - {when: visits > 1, within: 30m}                          # our default: another holding answer
      - {when: severity == "L3", within: 15m, of: detected_at}   # issues leave 15 to 60 minutes (Melissa Agnes)
      - when: severity == "L0" || severity == "L1"
        within: 60m   # 42 % of complainers expect an answer within 60 minutes (Convince & Convert)
        of: posted_at
        calendar: office
      - {within: 30m, of: detected_at}   # 32 % expect one within 30 minutes (Convince & Convert); Dutch municipalities: first facts within 30
    escalate: std
    next:
      - {when: ''!known("intent")'', to: assess}   # the answer went out before the judgement was made
      - {to: acknowledge}

  - id: acknowledge
    title: {en: "4. Acknowledge how they feel", nl: "4. Erken hoe ze zich voelen"}
    guide:
      en: |
        Now write the real answer. Open with a sentence that takes the heat out; only then come to the matter itself.
        Everybody gets that sentence: who is right, who is half right and who is wrong. Only what follows differs.

        * Was your first answer already the full one? Put that text here; it need not be posted twice.
        * Not ready in time? Post that you are still at it and when you will be back, and put the new time on record.
      nl: |
        Schrijf nu het echte antwoord. Begin met een zin die de hitte eruit haalt; kom dan pas bij de zaak zelf.
        Iedereen krijgt die zin: wie gelijk heeft, wie half gelijk heeft en wie ongelijk heeft. Alleen wat erna komt verschilt.

        * Was je eerste antwoord al het volledige? Zet die tekst hier; je hoeft het niet twee keer te plaatsen.
        * Niet op tijd klaar? Plaats dat je er nog mee bezig bent en wanneer je terugkomt, en leg de nieuwe tijd vast.
    owner: listener
    collect: [emotion, issue_restated, opening_acknowledgement, reply]
    require:
      - that: reply.contains(opening_acknowledgement)
        say: {en: "The reply does not contain your opening sentence word for word", nl: "Je openingszin staat niet letterlijk in het antwoord"}
      - that: |
          !contains_any(opening_acknowledgement, ["but", "however", "maar", "echter"])
        say: {en: "No \"but\" in the opening sentence: it takes back what stands before it", nl: "Geen \"maar\" in de openingszin: dat neemt terug wat ervoor staat"}
        override: [incident_lead]
      - that: |
          !contains_any(reply, ["calm down", "our records show", "you should have", "you misunderstood", "overreacting", "as we already said", "no comment",
            "doe rustig", "rustig aan", "volgens onze gegevens", "je had moeten", "u had moeten", "je begrijpt het verkeerd", "u begrijpt het verkeerd",
            "overdreven", "zoals we al zeiden", "zoals wij al zeiden", "geen commentaar"])
        say: {en: "This sounds defensive; take out what puts the blame on them", nl: "Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"}
        override: [incident_lead]
      - that: |
          !contains_any(reply, ["fixed by tonight", "fixed by tomorrow", "fixed by the end", "solved by tonight", "solved by tomorrow",
            "solved by the end", "fixed within", "solved within", "fixed tomorrow", "solved tomorrow", "back up by", "opgelost binnen", "opgelost voor morgen",
            "opgelost voor het einde", "morgen opgelost", "vandaag opgelost", "vandaag nog opgelost", "binnen een uur opgelost", "binnen 24 uur opgelost"])
        say: {en: "Do not promise when it is fixed; promise when you will be back with news", nl: "Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"}
        override: [incident_lead]
    due:   # one clock for the whole reply: writing it, having it approved and posting it
      - {when: severity == "L3", within: 60m, of: detected_at}   # our default
      - {when: severity == "L2", within: 2h, of: detected_at}    # our default
      - {within: 4h, of: posted_at, calendar: office}            # people wait up to 4 hours, brands took 10 (Sprout Social 2016)
    escalate: std
    on_timeout: {tell: [owner, approver]}   # time for an interim update

  - id: simplify
    title: {en: "5. Keep it simple", nl: "5. Houd het eenvoudig"}
    guide:
      en: |
        One person says yes or no, and one person stands in for them. No round of mails, no meeting.
        Whoever approves speaks up only about what must not go out; taste is not a reason. At most two rounds.

        This holds for every message, not only for this one. If nobody answers, skip this step with a reason and post a text
        that was approved beforehand. Never an admission of fault that nobody approved.
      nl: |
        Eén persoon zegt ja of nee, en één persoon vervangt die. Geen mailrondje, geen overleg.
        Wie akkoord geeft, zegt alleen iets over wat echt niet naar buiten mag; smaak is geen reden. Hoogstens twee rondes.

        Dit geldt voor elk bericht, niet alleen voor dit. Antwoordt niemand, sla deze stap dan over met een reden en plaats een
        vooraf goedgekeurde tekst. Nooit een bekentenis van schuld die niemand goedkeurde.
    owner: incident_lead
    skip: severity == "L0" || severity == "L1"   # needs no approval
    skippable: true
    collect: [approved_by, approval_rounds, approved_at]
    require:
      - that: approved_at <= now
        say: {en: "The approval lies in the future; put down when it was really given", nl: "Het akkoord ligt in de toekomst; vul in wanneer het echt gegeven is"}
    due:   # our defaults; companies took 21 hours on average with everybody signing off (Freshfields)
      - {when: severity == "L3", within: 20m}
      - {within: 15m}
    escalate: approval

  - id: humanise
    title: {en: "6. Be human", nl: "6. Wees menselijk"}
    guide:
      en: |
        Read the reply once more as if a friend had sent it to you. Would you believe there is a person behind it?
        Change what sounds like a leaflet, and put your name under it.

        * You can always be sorry that something upset somebody. To admit a fault, legal looks at it first.
        * Never post the same text to more than three people.
        * This holds for every message that you send.
      nl: |
        Lees het antwoord nog eens alsof een vriend het je stuurde. Zou je geloven dat er een mens achter zit?
        Verander wat naar een folder klinkt en zet je naam eronder.

        * Het kan je altijd spijten dat iets iemand raakt. Wil je een fout toegeven, dan kijkt eerst de jurist.
        * Plaats nooit dezelfde tekst bij meer dan drie mensen.
        * Dit geldt voor elk bericht dat je stuurt.
    owner: listener
    collect: [reply, signed_by, apology_type, honesty_check, {name: template_text, optional: true}]
    require:
      - that: honesty_check.all(item, honesty_check[item])
        say: {en: "Say what you know, what you do not know and what you are doing", nl: "Zeg wat je weet, wat je niet weet en wat je doet"}
        override: [incident_lead]
      - that: ''!known("template_text") || similarity(reply, template_text) < 0.8''   # our default
        say: {en: "This is still nearly the standard text; make it yours", nl: "Dit is nog bijna de standaardtekst; maak er je eigen tekst van"}
        override: [incident_lead]
      - that: |
          !contains_any(reply, ["any inconvenience", "the inconvenience", "inconvenience caused", "re-accommodate", "valued customer",
            "eventueel ongemak", "eventuele ongemak", "het ongemak", "mogelijk ongemak", "gewaardeerde klant"])
        say: {en: "Name what happened to them; \"any inconvenience\" says that you did not look", nl: "Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"}
        override: [incident_lead]
      - that: |
          apology_type == "for_fault"
          || !contains_any(reply, ["our fault", "our mistake", "we are to blame", "we made a mistake", "onze fout", "onze schuld", "wij zijn schuldig", "we hebben een fout gemaakt", "wij hebben een fout gemaakt"])
        say: {en: "The reply admits a fault; choose for_fault and let legal look, or say it otherwise", nl: "Het antwoord geeft een fout toe; kies for_fault en laat de jurist kijken, of zeg het anders"}
      - that: apology_type != "for_fault" || !known("legal_decision") || legal_decision != "no"
        say: {en: "Legal said no to admitting the fault; be sorry for what it did to them", nl: "De jurist zei nee tegen het toegeven van de fout; betuig spijt over wat het met hen deed"}
    due:
      - {when: visits > 1, within: 15m}                          # our default
      - {when: severity == "L3", within: 60m, of: detected_at}
      - {when: severity == "L2", within: 2h, of: detected_at}
      - {within: 4h, of: posted_at, calendar: office}
    escalate: std
    next:
      - {when: apology_type == "for_fault" && !known("legal_decision"), to: ask_legal}
      - {to: publish}

  - id: ask_legal
    title: {en: "6a. Ask legal about the fault", nl: "6a. Vraag de jurist over de fout"}
    guide:
      en: |
        One question: may this sentence go out? Answer with yes, yes with these changes, or no. You need not judge the style.
        Without an answer in time the reply goes out without the admission: sorry for what it did to people.
      nl: |
        Eén vraag: mag deze zin naar buiten? Antwoord met ja, ja met deze wijzigingen, of nee. Over de stijl hoef je niet te oordelen.
        Komt er niet op tijd antwoord, dan gaat het antwoord zonder bekentenis naar buiten: spijt over wat het met mensen deed.
    owner: legal
    collect: [legal_decision, legal_by, {name: legal_changes, optional: true}]
    require:
      - that: legal_decision != "ok_with_changes" || legal_changes != ""
        say: {en: "Write down what has to change", nl: "Schrijf op wat er anders moet"}
    due:   # our defaults
      - {when: severity == "L3", within: 30m}
      - {within: 4h, calendar: office}
    escalate: reminders
    on_timeout: {set: {apology_type: for_feelings}, to: humanise, tell: [incident_lead, owner]}
    next:
      - {when: legal_decision == "ok", to: publish}
      - {to: humanise}

  - id: publish
    title: {en: "6b. Post the reply", nl: "6b. Plaats het antwoord"}
    guide:
      en: |
        Post it where the complaint stands, from the account that people know, and invite them in it to talk to you directly.
        Say when you will be back. Do not close or hide the thread.
      nl: |
        Plaats het waar de klacht staat, vanaf het account dat mensen kennen, en nodig ze er meteen in uit om rechtstreeks te praten.
        Zeg wanneer je terugkomt. Sluit of verberg het gesprek niet.
    owner: listener
    fresh: true
    collect: [reply_post, next_update_at]
    require:
      - that: next_update_at > now
        say: {en: "Promise a next update that still lies ahead", nl: "Beloof een volgende update die nog moet komen"}
    due:
      - {when: severity == "L3", within: 60m, of: detected_at}
      - {when: severity == "L2", within: 2h, of: detected_at}
      - {within: 4h, of: posted_at, calendar: office}
    escalate: std

  - id: take_offline
    title: {en: "7. Take it offline", nl: "7. Praat apart verder"}
    guide:
      en: |
        Ask each person for a conversation of their own, and give each of them one colleague who stays with them.

        * Never ask for an address, number or order in public.
        * Do not wait here for an answer: put down `no_answer`, remind once after a day, and let it rest after two.
        * Who would rather stay in public gets an answer there, twice at most; after that point to your statement.
      nl: |
        Vraag elke persoon om een eigen gesprek en geef ieder één collega die erbij blijft.

        * Vraag nooit in het openbaar naar een adres, nummer of bestelling.
        * Wacht hier niet op antwoord: vul `no_answer` in, herinner één keer na een dag en laat het na twee dagen rusten.
        * Wie liever in het openbaar blijft, krijgt daar antwoord, hoogstens twee keer; wijs daarna op je verklaring.
    owner: care_agent
    collect:
      - offline_answer
      - {name: invite, optional: true}
      - {name: offline_channel, optional: true}
      - {name: contact_made, optional: true}
      - {name: case_ref, optional: true}
    require:
      - that: offline_answer == "nobody" || invite.url != ""
        say: {en: "Put down the invitation", nl: "Leg de uitnodiging vast"}
      - that: offline_answer != "accepted" || (contact_made.who != "" && offline_channel.size() > 0)
        say: {en: "They accepted, so put down the first conversation", nl: "Ze zeiden ja, dus leg het eerste gesprek vast"}
      - that: |
          !known("invite") || !has(invite.text) || !contains_any(invite.text, ["your address", "your phone number", "your order number", "your date of birth",
            "je adres", "uw adres", "je telefoonnummer", "uw telefoonnummer", "je bestelnummer", "uw bestelnummer", "je geboortedatum", "uw geboortedatum"])
        say: {en: "Do not ask for personal data where everybody can read the answer", nl: "Vraag geen persoonsgegevens waar iedereen het antwoord kan lezen"}
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 60m}
      - {within: 60m, calendar: office}
    escalate: std

  - id: be_transparent
    title: {en: "8. Show that you do", nl: "8. Laat zien dat je het doet"}
    guide:
      en: |
        What goes on in private must not look like hushing up. Leave a line in public: we are talking to this person.

        * Choose for each thread whether you go on in public, in private or both, and look at it again later.
        * Remove only what breaks the house rules, keep a screenshot and write down the rule. Criticism stays.
        * Say in private nothing that you would not stand by in public. This holds for every message.
      nl: |
        Wat apart gebeurt mag niet op een doofpot lijken. Laat in het openbaar een regel achter: we zijn met deze persoon in gesprek.

        * Kies per gesprek of je in het openbaar, apart of allebei verdergaat, en bekijk dat later opnieuw.
        * Verwijder alleen wat de huisregels overtreedt, bewaar een schermafbeelding en noteer de regel. Kritiek blijft staan.
        * Zeg apart niets waar je in het openbaar niet voor zou staan. Dit geldt voor elk bericht.
    owner: incident_lead
    collect:
      - posture
      - cases_private
      - cases_traced
      - {name: public_trace, optional: true}
      - {name: removed_posts, optional: true}
      - {name: removal_reason, optional: true}
    require:
      - that: cases_private == 0 || public_trace != ""
        say: {en: "Leave a line in public for the people you talk to in private", nl: "Laat in het openbaar een regel achter over wie je apart spreekt"}
      - that: ''!known("removed_posts") || removed_posts.size() == 0 || removal_reason != ""''
        say: {en: "Write down which house rule the removed posts broke", nl: "Schrijf op welke huisregel de verwijderde berichten overtraden"}
      - that: |
          !known("removal_reason") || !contains_any(removal_reason, ["criticism", "critical", "negative", "complaint", "bad publicity",
            "kritiek", "kritisch", "negatief", "klacht", "slechte publiciteit"])
        say: {en: "Criticism is no reason to remove a post; put it back", nl: "Kritiek is geen reden om een bericht weg te halen; zet het terug"}
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 1h}
      - {within: 1h, calendar: office}
    escalate: std

  - id: fix
    title: {en: "9. Fix the problem", nl: "9. Los het probleem op"}
    guide:
      en: |
        Find out what is really the matter. Somebody outside communications has to own this.
        That the noise dies down is not an answer, and neither is "nothing is wrong".

        Tell people meanwhile how it goes: "we are looking into it" is news too. Each promised update is kept, also while
        you work; put the new promise on record each time.
      nl: |
        Zoek uit wat er echt aan de hand is. Iemand buiten communicatie moet dit op zich nemen.
        Dat het rumoer wegzakt is geen antwoord, en "er is niets mis" ook niet.

        Vertel intussen hoe het gaat: "we zoeken het uit" is ook nieuws. Elke beloofde update komt er, ook terwijl je
        bezig bent; leg de nieuwe belofte telkens vast.
    owner: problem_owner
    fresh: true
    collect: [diagnosis, root_cause]
    due:   # our defaults
      - {when: visits > 1, within: 2h}
      - {when: severity == "L3", within: 2h, of: detected_at}
      - {when: severity == "L2", within: 4h, of: detected_at}
      - {within: 4h, of: detected_at, calendar: office}
    escalate: repair
    next:
      - {when: diagnosis == "fixable", to: fix_it}
      - {when: diagnosis == "not_fixable", to: empathise}
      - {when: diagnosis == "nothing_wrong", to: comfort}
      - {to: refer}
    max_visits: {times: 10, to: tell_story}   # our default

  - id: fix_it
    title: {en: "9a. Admit it and mend it", nl: "9a. Geef het toe en herstel het"}
    guide:
      en: |
        Say that it is broken, mend it, and make it good for those who had it. Do not tell the public when it will be ready
        unless you are certain.
      nl: |
        Zeg dat het stuk is, herstel het en maak het goed met wie er last van had. Vertel naar buiten niet wanneer het klaar is,
        tenzij je het zeker weet.
    owner: problem_owner
    fresh: true
    collect: [fix_owner, fix_action, fix_done_at, {name: redress, optional: true}]
    require:
      - that: fix_done_at <= now
        say: {en: "Leave this step when it is done, not before", nl: "Verlaat deze stap als het klaar is, niet eerder"}
    due:
      - {when: visits > 1, within: 4h}                             # our default
      - {when: severity == "L2" || severity == "L3", within: 24h, of: detected_at}   # KLM promised a solution within 24 hours
      - {within: 1d, of: detected_at, calendar: office}
    escalate: repair
    max_visits: {times: 10, to: tell_story}   # our default

  - id: verify
    title: {en: "9b. Check that it holds", nl: "9b. Controleer of het klopt"}
    guide:
      en: |
        Somebody else than the fixer tries it out, as the person who complained would. Ask that person too, if you can.
        Not solved? Then it goes back to be mended.
      nl: |
        Iemand anders dan de maker probeert het uit, zoals wie klaagde het zou doen. Vraag die persoon ook, als het kan.
        Niet opgelost? Dan gaat het terug om hersteld te worden.
    owner: incident_lead
    fresh: true
    collect: [verified_by, fix_holds, complainant_confirms]
    require:
      - that: verified_by != fix_owner
        say: {en: "Somebody else than the fixer has to check it", nl: "Iemand anders dan de maker moet het controleren"}
        override: [incident_lead]
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 2h}
      - {within: 4h, calendar: office}
    escalate: std
    next:
      - {when: fix_holds, to: tell_story}
      - {to: fix_it}

  - id: empathise
    title: {en: "9c. It cannot be undone: stand by them", nl: "9c. Het is niet terug te draaien: sta naast ze"}
    guide:
      en: |
        Say honestly that you cannot undo it, and that you see what it does to them. Offer what you can.
      nl: |
        Zeg eerlijk dat je het niet kunt terugdraaien en dat je ziet wat het met hen doet. Bied aan wat je wel kunt.
    owner: care_agent
    collect: [empathy_text, empathy_post, {name: redress, optional: true}]
    require:
      - that: |
          !contains_any(empathy_text, ["nothing we can do", "not our problem", "bad luck", "get over it",
            "niets aan doen", "niet ons probleem", "pech gehad", "jammer dan"])
        say: {en: "This shuts the door on them; say what it does to them and what you can do", nl: "Dit slaat de deur dicht; zeg wat het met hen doet en wat je wel kunt"}
        override: [incident_lead]
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 2h}
      - {within: 4h, calendar: office}
    escalate: std
    next: tell_story

  - id: comfort
    title: {en: "9d. Nothing went wrong: comfort and explain", nl: "9d. Er ging niets mis: stel gerust en leg uit"}
    guide:
      en: |
        They feel that something is wrong, and that feeling is real. Explain how it works, and offer something that helps them
        feel at ease. Do not wave it away.
      nl: |
        Zij voelen dat er iets mis is, en dat gevoel is echt. Leg uit hoe het zit en bied iets aan waar ze gerust van worden.
        Wuif het niet weg.
    owner: care_agent
    collect: [comfort_offered, explanation]
    require:
      - that: |
          !contains_any(comfort_offered, ["nothing is wrong", "nothing wrong", "there is no problem", "not true",
            "er is niets mis", "niets aan de hand", "er is geen probleem", "niet waar"])
        say: {en: "\"Nothing is wrong\" must not be the last word; offer them something", nl: "\"Er is niets mis\" mag niet het laatste woord zijn; bied hun iets aan"}
        override: [incident_lead]
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 2h}
      - {within: 4h, calendar: office}
    escalate: std
    next: tell_story

  - id: refer
    title: {en: "9e. Not ours: bring them to who can help", nl: "9e. Niet van ons: breng ze bij wie kan helpen"}
    guide:
      en: |
        Do not just send them away. Call the other organisation, tell them what is coming, and give people a name or a link
        that works.
      nl: |
        Stuur ze niet alleen maar weg. Bel de andere organisatie, vertel wat er aankomt en geef mensen een naam of een link
        die werkt.
    owner: incident_lead
    collect: [referred_to, referral_post, keep_posting]
    due:   # our default
      - {when: severity == "L2" || severity == "L3", within: 2h}
      - {within: 4h, calendar: office}
    escalate: std
    next:
      - {when: keep_posting, to: tell_story}
      - {to: referred}

  - id: tell_story
    title: {en: "10. Tell your story", nl: "10. Vertel je verhaal"}
    guide:
      en: |
        Tell it while it happens, from "we are looking into it" to "it is done". Everybody who watches sees you at work.
        The promised time is your deadline: keep it also when there is nothing new, and say then what people can do meanwhile.

        * Never the same sentence again, and no advertising until this is closed.
        * This step comes round after every update until you say `resolved`.
      nl: |
        Vertel het terwijl het gebeurt, van "we zoeken het uit" tot "het is klaar". Iedereen die meekijkt ziet je bezig.
        De beloofde tijd is je deadline: houd je eraan, ook als er niets nieuws is, en zeg dan wat mensen intussen kunnen doen.

        * Nooit nog eens dezelfde zin, en geen reclame tot dit is afgesloten.
        * Deze stap komt na elke update terug, tot je `resolved` zegt.
    owner: listener
    fresh: true
    collect:
      - update
      - update_post
      - phase
      - new_information
      - {name: next_update_at, optional: true}
      - {name: meanwhile, optional: true}
    require:
      - that: phase == "resolved" || next_update_at > now
        say: {en: "Promise a next update that still lies ahead", nl: "Beloof een volgende update die nog moet komen"}
      - that: new_information || known("meanwhile")
        say: {en: "Nothing new? Then say at least what people can do in the meantime", nl: "Niets nieuws? Zeg dan tenminste wat mensen intussen kunnen doen"}
        override: [incident_lead]
      - that: |
          !contains_any(update, ["special offer", "discount code", "sale ends", "buy now", "new collection",
            "aanbieding", "kortingscode", "koop nu", "nieuwe collectie", "actie geldig"])
        say: {en: "No advertising in the middle of this", nl: "Geen reclame midden in deze zaak"}
        override: [incident_lead]
    due:
      - {when: known("next_update_at"), at: next_update_at}   # what was promised in public beats every default
      - {when: severity == "L3", within: 30m}   # every 30 minutes (Statuspage; Dutch municipalities)
      - {when: severity == "L2", within: 2h}    # our default
      - {within: 1d, calendar: office}          # our default
    escalate: dead_man
    next:
      - {when: phase == "resolved", to: close}
      - {when: phase == "investigating" || phase == "identified", to: fix}
      - {to: tell_story}
    max_visits: {times: 200, to: close}   # our default: four days of half hours

  - id: close
    title: {en: "Close it", nl: "Sluit af"}
    guide:
      en: |
        Close when it was quiet for a day, not when you are tired of it. Everybody you spoke to in private has a line in public,
        and the closing post says what was the matter and what is different now.

        Did it flare up again? Say so here and go on telling.
      nl: |
        Sluit af als het een dag rustig was, niet als je er genoeg van hebt. Van iedereen die je apart sprak staat een regel in het
        openbaar, en het slotbericht zegt wat er aan de hand was en wat er nu anders is.

        Laait het weer op? Zeg dat hier en ga door met vertellen.
    owner: incident_lead
    fresh: true
    collect:
      - closing
      - {name: closing_post, optional: true}
      - {name: what_we_changed, optional: true}
      - {name: quiet_since, optional: true}
      - {name: cases_traced, optional: true}
    require:
      - that: closing == "flared_up" || closing_post != ""
        say: {en: "There is no closing post yet", nl: "Er is nog geen slotbericht"}
      - that: closing == "flared_up" || count_words(what_we_changed) >= 3
        say: {en: "Say in a few words what you changed", nl: "Zeg in een paar woorden wat jullie veranderd hebben"}
      - that: closing == "flared_up" || quiet_since + duration("24h") <= now   # our default
        say: {en: "It has not been quiet for a whole day yet", nl: "Het is nog geen hele dag rustig"}
        override: [incident_lead]
      - that: closing == "flared_up" || !known("cases_private") || cases_traced >= cases_private
        say: {en: "Somebody you spoke to in private has no line in public yet", nl: "Van iemand die je apart sprak staat nog geen regel in het openbaar"}
    due: {within: 2d, calendar: office}   # our default
    escalate: daily
    next:
      - {when: closing == "flared_up", to: tell_story}
      - {to: resolved}
','{"language":1,"id":"backlash","version":"1.0.0","title":{"en":"Backlash on social media","nl":"Storm van kritiek op sociale media"},"timezone":"Europe/Amsterdam","ends":{"monitored":{"en":"Reported and watched, not fed","nl":"Gemeld en gevolgd, niet gevoed"},"non_issue":{"en":"It was nothing, and it stayed nothing","nl":"Het was niets en het bleef niets"},"referred":{"en":"In the hands of those who can help","nl":"In handen van wie wel kan helpen"},"resolved":{"en":"Solved, told, and quiet","nl":"Opgelost, verteld en rustig"}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"en":"1. Pay attention","nl":"1. Let op"},"next":[{"to":"assess"}],"guide":{"en":"Take a screenshot first. Then look around for ten minutes: your own pages **and** places that are not yours.\n\n* Is there already an incident open about this? Add what you found there and stop here.\n* How much noise is normal for this hour? Compare before you call it a storm.\n\nListening does not end with this step. Look again at least every 30 minutes for as long as the incident is open.\n","nl":"Maak eerst een schermafbeelding. Kijk dan tien minuten rond: op je eigen kanalen **en** op plekken die niet van jullie zijn.\n\n* Loopt hier al een incident over? Zet wat je vond daarbij en stop hier.\n* Hoeveel rumoer is gewoon voor dit uur? Vergelijk, voor je het een storm noemt.\n\nLuisteren houdt na deze stap niet op. Kijk minstens elk half uur opnieuw, zolang het incident open is.\n"},"owner":"listener","collect":[{"fact":"screenshot"},{"fact":"detected_via"},{"fact":"author_followers"},{"fact":"sources_checked"},{"fact":"baseline_per_hour"},{"fact":"can_wait"}],"require":[{"that":"sources_checked.exists(s, s != \"own_channels\")","say":{"en":"Look at one place that is not yours too; the worst is seldom said on your own page","nl":"Kijk ook op een plek die niet van jullie is; het ergste staat zelden op je eigen pagina"},"override":["incident_lead"]},{"that":"detected_at >= posted_at","say":{"en":"Nobody can have seen the post before it was there; correct one of the two times","nl":"Niemand kan het bericht gezien hebben voor het er stond; verbeter een van de twee tijden"}}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":600},"calendar":"office","when":"can_wait"},{"of":"detected_at","within":{"seconds":600}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}},{"label":"due+30m","action":{"tell":["owner","deputy"]},"offset":{"seconds":1800}},{"label":"due+40m","action":{"tell":["incident_lead"]},"offset":{"seconds":2400}},{"label":"due+50m","action":{"tell":["approver"]},"offset":{"seconds":3000}}]},{"id":"assess","title":{"en":"2. Judge calmly","nl":"2. Oordeel rustig"},"next":[{"to":"monitor","when":"(intent == \"troll\" || intent == \"rant\" || intent == \"bot\") && (severity == \"L0\" || severity == \"L1\")"},{"to":"watch","when":"severity == \"L0\""},{"to":"correct","when":"intent == \"mistaken\""},{"to":"acknowledge","when":"known(\"first_response\")"},{"to":"respond"}],"guide":{"en":"Read the words, then ask what this person really means. A sneer that is answered like an attack becomes one.\n\n* Ask the colleague who knows the facts. Nobody answers in substance before that.\n* Do not argue about the level. In doubt take the higher one inside, and stay in proportion outside.\n* `personal_data`: call your privacy officer now, a legal clock may be running. `injury`: call whoever is responsible for safety now.\n\nYou can change the level at any time, with a reason.\n","nl":"Lees de woorden en vraag je dan af wat deze persoon echt bedoelt. Een sneer die je als aanval behandelt, wordt er een.\n\n* Vraag de collega die de feiten kent. Voor die tijd antwoordt niemand inhoudelijk.\n* Ga niet over het niveau discussiëren. Twijfel je, kies dan intern het hoogste en blijf naar buiten in verhouding.\n* `personal_data`: bel nu je functionaris gegevensbescherming, er kan een wettelijke termijn lopen. `injury`: bel nu wie over veiligheid gaat.\n\nHet niveau kun je altijd nog veranderen, met een reden.\n"},"owner":"incident_lead","collect":[{"fact":"intent"},{"fact":"facts_verified"},{"fact":"harm_flags"},{"fact":"reach_multiple"},{"fact":"severity"},{"fact":"second_reader","optional":true}],"require":[{"that":"severity == \"L0\" || severity == \"L1\" || known(\"second_reader\")","say":{"en":"From L2 on a second person reads along; put down who","nl":"Vanaf L2 leest een tweede persoon mee; vul in wie"}},{"that":"severity == \"L2\" || severity == \"L3\" || !harm_flags.exists(f, f != \"none\")","say":{"en":"Somebody may come to harm here, so this is L2 at least","nl":"Hier kan iemand schade van hebben, dus dit is minstens L2"},"override":["incident_lead"]}],"fresh":true,"visits":{"times":10,"to":"respond"},"due":[{"of":"entered_at","within":{"seconds":900},"when":"visits > 1"},{"of":"detected_at","within":{"seconds":1800},"calendar":"office","when":"can_wait"},{"of":"detected_at","within":{"seconds":900}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":{"to":"respond","set":{"severity":"L2"},"tell":["approver"]}},{"id":"watch","title":{"en":"2a. Watch a non-issue","nl":"2a. Volg een niet-probleem"},"next":[{"to":"assess","when":"reach_multiple > 3.0"},{"to":"non_issue","when":"now >= detected_at + duration(\"24h\")"},{"to":"watch"}],"guide":{"en":"Say nothing, or something light. Look how far it got and write down what you see.\nAbove 3 times the normal reach it goes back to be judged again. After a day of calm it is over.\n","nl":"Zeg niets, of iets luchtigs. Kijk hoe ver het komt en noteer wat je ziet.\nBoven 3 keer het gewone bereik wordt het opnieuw beoordeeld. Na een dag rust is het voorbij.\n"},"owner":"listener","collect":[{"fact":"reach_multiple"},{"fact":"watch_note"}],"fresh":true,"visits":{"times":12,"to":"non_issue"},"due":[{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":{"to":"non_issue","tell":["incident_lead"]}},{"id":"monitor","title":{"en":"2b. Report, and do not feed","nl":"2b. Meld het en voed het niet"},"next":[{"to":"assess","when":"reach_multiple > 3.0"},{"to":"monitored"}],"guide":{"en":"Do not answer somebody who is only out for a row. Hide nothing and delete nothing that is merely unpleasant.\nReport what breaks the platform''s rules, and look whether it spreads.\n","nl":"Antwoord niet aan wie alleen ruzie zoekt. Verberg of verwijder niets wat alleen maar onaardig is.\nMeld wat de regels van het platform overtreedt en kijk of het zich verspreidt.\n"},"owner":"listener","collect":[{"fact":"report_ref"},{"fact":"reach_multiple"},{"fact":"watch_note","optional":true}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"correct","title":{"en":"2c. Set a mistake straight","nl":"2c. Zet een vergissing recht"},"next":[{"to":"acknowledge","when":"severity == \"L2\" || severity == \"L3\""},{"to":"tell_story"}],"guide":{"en":"They mean it honestly and have their facts wrong. Hear them first, then give the right facts once, with a source.\nCorrect what could do harm; let the rest go. You are not here to win.\n","nl":"Ze bedoelen het eerlijk, maar de feiten kloppen niet. Laat eerst merken dat je luistert, geef dan één keer de juiste feiten, met bron.\nZet recht wat schade kan doen en laat de rest gaan. Je bent hier niet om te winnen.\n"},"owner":"listener","collect":[{"fact":"opening_acknowledgement"},{"fact":"correction_post"},{"fact":"fact_source"},{"fact":"next_update_at","optional":true}],"require":[{"that":"!contains_any(opening_acknowledgement, [\"but\", \"however\", \"calm down\", \"you are wrong\", \"you misunderstood\",\n  \"maar\", \"echter\", \"rustig aan\", \"doe rustig\", \"je hebt ongelijk\", \"u hebt ongelijk\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\"])\n","say":{"en":"Hear them out first: no \"but\" and no blame in the opening sentence","nl":"Eerst luisteren: geen \"maar\" en geen verwijt in de openingszin"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":900},"when":"severity == \"L3\""},{"of":"detected_at","within":{"seconds":1800},"when":"severity == \"L2\""},{"of":"posted_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"respond","title":{"en":"3. Answer quickly","nl":"3. Antwoord snel"},"next":[{"to":"assess","when":"!known(\"intent\")"},{"to":"acknowledge"}],"guide":{"en":"Answer now. A clumsy answer in time is better than a perfect one tomorrow, and it buys you that time.\nA text that was approved beforehand needs nobody''s approval.\n\n* Say that you have seen it, that you are on it, and when you will be back.\n* Never promise when it will be fixed. Never remove the complaint. Never say \"no comment\".\n* From L2: pause scheduled posts and ads first.\n","nl":"Antwoord nu. Een onhandig antwoord op tijd is beter dan een volmaakt antwoord morgen, en je wint er die tijd mee.\nEen tekst die vooraf is goedgekeurd hoeft langs niemand meer.\n\n* Zeg dat je het gezien hebt, dat je ermee bezig bent en wanneer je terugkomt.\n* Beloof nooit wanneer het opgelost is. Haal de klacht nooit weg. Zeg nooit \"geen commentaar\".\n* Vanaf L2: zet eerst geplande berichten en advertenties stil.\n"},"owner":"listener","collect":[{"fact":"response_kind"},{"fact":"response_text"},{"fact":"first_response"},{"fact":"tone_check"},{"fact":"next_update_at"},{"fact":"scheduled_posts_paused","optional":true}],"require":[{"that":"response_kind == \"holding\" || (known(\"facts_verified\") && facts_verified != \"no\")","say":{"en":"The facts are not checked yet, so give a holding answer","nl":"De feiten zijn nog niet gecontroleerd, dus zeg alleen dat je ermee bezig bent"}},{"that":"severity == \"L0\" || severity == \"L1\" || scheduled_posts_paused","say":{"en":"Pause scheduled posts and ads first; a cheerful ad beside this makes it worse","nl":"Zet eerst geplande berichten en advertenties stil; een vrolijke advertentie hiernaast maakt het erger"}},{"that":"tone_check.all(item, tone_check[item])","say":{"en":"Not every point of the tone check is ticked; change the text until it is","nl":"Nog niet elk punt van de toon is afgevinkt; pas de tekst aan tot dat wel zo is"},"override":["incident_lead"]},{"that":"next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}},{"that":"!contains_any(response_text, [\"no comment\", \"we do not comment\", \"we don''t comment\", \"geen commentaar\", \"wij reageren niet\", \"we reageren niet\"])","say":{"en":"\"No comment\" sounds like guilt; say what you can say","nl":"\"Geen commentaar\" klinkt als schuld; zeg wat je wel kunt zeggen"}},{"that":"!contains_any(response_text, [\"calm down\", \"our records show\", \"you should have\", \"you misunderstood\", \"overreacting\",\n  \"doe rustig\", \"rustig aan\", \"volgens onze gegevens\", \"je had moeten\", \"u had moeten\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\", \"overdreven\"])\n","say":{"en":"This sounds defensive; take out what puts the blame on them","nl":"Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"},"override":["incident_lead"]},{"that":"!contains_any(response_text, [\"fixed by tonight\", \"fixed by tomorrow\", \"fixed by the end\", \"solved by tonight\", \"solved by tomorrow\",\n  \"solved by the end\", \"fixed within\", \"solved within\", \"fixed tomorrow\", \"solved tomorrow\", \"back up by\", \"opgelost binnen\", \"opgelost voor morgen\",\n  \"opgelost voor het einde\", \"morgen opgelost\", \"vandaag opgelost\", \"vandaag nog opgelost\", \"binnen een uur opgelost\", \"binnen 24 uur opgelost\"])\n","say":{"en":"Do not promise when it is fixed; promise when you will be back with news","nl":"Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"},"override":["incident_lead"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800},"when":"visits > 1"},{"of":"detected_at","within":{"seconds":900},"when":"severity == \"L3\""},{"of":"posted_at","within":{"seconds":3600},"calendar":"office","when":"severity == \"L0\" || severity == \"L1\""},{"of":"detected_at","within":{"seconds":1800}}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"acknowledge","title":{"en":"4. Acknowledge how they feel","nl":"4. Erken hoe ze zich voelen"},"next":[{"to":"simplify"}],"guide":{"en":"Now write the real answer. Open with a sentence that takes the heat out; only then come to the matter itself.\nEverybody gets that sentence: who is right, who is half right and who is wrong. Only what follows differs.\n\n* Was your first answer already the full one? Put that text here; it need not be posted twice.\n* Not ready in time? Post that you are still at it and when you will be back, and put the new time on record.\n","nl":"Schrijf nu het echte antwoord. Begin met een zin die de hitte eruit haalt; kom dan pas bij de zaak zelf.\nIedereen krijgt die zin: wie gelijk heeft, wie half gelijk heeft en wie ongelijk heeft. Alleen wat erna komt verschilt.\n\n* Was je eerste antwoord al het volledige? Zet die tekst hier; je hoeft het niet twee keer te plaatsen.\n* Niet op tijd klaar? Plaats dat je er nog mee bezig bent en wanneer je terugkomt, en leg de nieuwe tijd vast.\n"},"owner":"listener","collect":[{"fact":"emotion"},{"fact":"issue_restated"},{"fact":"opening_acknowledgement"},{"fact":"reply"}],"require":[{"that":"reply.contains(opening_acknowledgement)","say":{"en":"The reply does not contain your opening sentence word for word","nl":"Je openingszin staat niet letterlijk in het antwoord"}},{"that":"!contains_any(opening_acknowledgement, [\"but\", \"however\", \"maar\", \"echter\"])\n","say":{"en":"No \"but\" in the opening sentence: it takes back what stands before it","nl":"Geen \"maar\" in de openingszin: dat neemt terug wat ervoor staat"},"override":["incident_lead"]},{"that":"!contains_any(reply, [\"calm down\", \"our records show\", \"you should have\", \"you misunderstood\", \"overreacting\", \"as we already said\", \"no comment\",\n  \"doe rustig\", \"rustig aan\", \"volgens onze gegevens\", \"je had moeten\", \"u had moeten\", \"je begrijpt het verkeerd\", \"u begrijpt het verkeerd\",\n  \"overdreven\", \"zoals we al zeiden\", \"zoals wij al zeiden\", \"geen commentaar\"])\n","say":{"en":"This sounds defensive; take out what puts the blame on them","nl":"Dit klinkt verdedigend; haal weg wat de schuld bij hen legt"},"override":["incident_lead"]},{"that":"!contains_any(reply, [\"fixed by tonight\", \"fixed by tomorrow\", \"fixed by the end\", \"solved by tonight\", \"solved by tomorrow\",\n  \"solved by the end\", \"fixed within\", \"solved within\", \"fixed tomorrow\", \"solved tomorrow\", \"back up by\", \"opgelost binnen\", \"opgelost voor morgen\",\n  \"opgelost voor het einde\", \"morgen opgelost\", \"vandaag opgelost\", \"vandaag nog opgelost\", \"binnen een uur opgelost\", \"binnen 24 uur opgelost\"])\n","say":{"en":"Do not promise when it is fixed; promise when you will be back with news","nl":"Beloof niet wanneer het opgelost is; beloof wanneer je met nieuws terugkomt"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"detected_at","within":{"seconds":3600},"when":"severity == \"L3\""},{"of":"detected_at","within":{"seconds":7200},"when":"severity == \"L2\""},{"of":"posted_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}],"on_timeout":{"tell":["owner","approver"]}},{"id":"simplify","title":{"en":"5. Keep it simple","nl":"5. Houd het eenvoudig"},"next":[{"to":"humanise"}],"guide":{"en":"One person says yes or no, and one person stands in for them. No round of mails, no meeting.\nWhoever approves speaks up only about what must not go out; taste is not a reason. At most two rounds.\n\nThis holds for every message, not only for this one. If nobody answers, skip this step with a reason and post a text\nthat was approved beforehand. Never an admission of fault that nobody approved.\n","nl":"Eén persoon zegt ja of nee, en één persoon vervangt die. Geen mailrondje, geen overleg.\nWie akkoord geeft, zegt alleen iets over wat echt niet naar buiten mag; smaak is geen reden. Hoogstens twee rondes.\n\nDit geldt voor elk bericht, niet alleen voor dit. Antwoordt niemand, sla deze stap dan over met een reden en plaats een\nvooraf goedgekeurde tekst. Nooit een bekentenis van schuld die niemand goedkeurde.\n"},"owner":"incident_lead","collect":[{"fact":"approved_by"},{"fact":"approval_rounds"},{"fact":"approved_at"}],"require":[{"that":"approved_at <= now","say":{"en":"The approval lies in the future; put down when it was really given","nl":"Het akkoord ligt in de toekomst; vul in wanneer het echt gegeven is"}}],"skip":"severity == \"L0\" || severity == \"L1\"","skippable":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":1200},"when":"severity == \"L3\""},{"of":"entered_at","within":{"seconds":900}}],"rungs":[{"label":"0%","action":{"tell":["approver","owner"]},"share":0.0},{"label":"50%","action":{"tell":["approver"]},"share":0.5},{"label":"due","action":{"tell":["deputy_approver"]},"offset":{}},{"label":"due+10m","action":{"tell":["owner"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"humanise","title":{"en":"6. Be human","nl":"6. Wees menselijk"},"next":[{"to":"ask_legal","when":"apology_type == \"for_fault\" && !known(\"legal_decision\")"},{"to":"publish"}],"guide":{"en":"Read the reply once more as if a friend had sent it to you. Would you believe there is a person behind it?\nChange what sounds like a leaflet, and put your name under it.\n\n* You can always be sorry that something upset somebody. To admit a fault, legal looks at it first.\n* Never post the same text to more than three people.\n* This holds for every message that you send.\n","nl":"Lees het antwoord nog eens alsof een vriend het je stuurde. Zou je geloven dat er een mens achter zit?\nVerander wat naar een folder klinkt en zet je naam eronder.\n\n* Het kan je altijd spijten dat iets iemand raakt. Wil je een fout toegeven, dan kijkt eerst de jurist.\n* Plaats nooit dezelfde tekst bij meer dan drie mensen.\n* Dit geldt voor elk bericht dat je stuurt.\n"},"owner":"listener","collect":[{"fact":"reply"},{"fact":"signed_by"},{"fact":"apology_type"},{"fact":"honesty_check"},{"fact":"template_text","optional":true}],"require":[{"that":"honesty_check.all(item, honesty_check[item])","say":{"en":"Say what you know, what you do not know and what you are doing","nl":"Zeg wat je weet, wat je niet weet en wat je doet"},"override":["incident_lead"]},{"that":"!known(\"template_text\") || similarity(reply, template_text) < 0.8","say":{"en":"This is still nearly the standard text; make it yours","nl":"Dit is nog bijna de standaardtekst; maak er je eigen tekst van"},"override":["incident_lead"]},{"that":"!contains_any(reply, [\"any inconvenience\", \"the inconvenience\", \"inconvenience caused\", \"re-accommodate\", \"valued customer\",\n  \"eventueel ongemak\", \"eventuele ongemak\", \"het ongemak\", \"mogelijk ongemak\", \"gewaardeerde klant\"])\n","say":{"en":"Name what happened to them; \"any inconvenience\" says that you did not look","nl":"Noem wat hun overkwam; \"eventueel ongemak\" zegt dat je niet gekeken hebt"},"override":["incident_lead"]},{"that":"apology_type == \"for_fault\"\n|| !contains_any(reply, [\"our fault\", \"our mistake\", \"we are to blame\", \"we made a mistake\", \"onze fout\", \"onze schuld\", \"wij zijn schuldig\", \"we hebben een fout gemaakt\", \"wij hebben een fout gemaakt\"])\n","say":{"en":"The reply admits a fault; choose for_fault and let legal look, or say it otherwise","nl":"Het antwoord geeft een fout toe; kies for_fault en laat de jurist kijken, of zeg het anders"}},{"that":"apology_type != \"for_fault\" || !known(\"legal_decision\") || legal_decision != \"no\"","say":{"en":"Legal said no to admitting the fault; be sorry for what it did to them","nl":"De jurist zei nee tegen het toegeven van de fout; betuig spijt over wat het met hen deed"}}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900},"when":"visits > 1"},{"of":"detected_at","within":{"seconds":3600},"when":"severity == \"L3\""},{"of":"detected_at","within":{"seconds":7200},"when":"severity == \"L2\""},{"of":"posted_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"ask_legal","title":{"en":"6a. Ask legal about the fault","nl":"6a. Vraag de jurist over de fout"},"next":[{"to":"publish","when":"legal_decision == \"ok\""},{"to":"humanise"}],"guide":{"en":"One question: may this sentence go out? Answer with yes, yes with these changes, or no. You need not judge the style.\nWithout an answer in time the reply goes out without the admission: sorry for what it did to people.\n","nl":"Eén vraag: mag deze zin naar buiten? Antwoord met ja, ja met deze wijzigingen, of nee. Over de stijl hoef je niet te oordelen.\nKomt er niet op tijd antwoord, dan gaat het antwoord zonder bekentenis naar buiten: spijt over wat het met mensen deed.\n"},"owner":"legal","collect":[{"fact":"legal_decision"},{"fact":"legal_by"},{"fact":"legal_changes","optional":true}],"require":[{"that":"legal_decision != \"ok_with_changes\" || legal_changes != \"\"","say":{"en":"Write down what has to change","nl":"Schrijf op wat er anders moet"}}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800},"when":"severity == \"L3\""},{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8}],"on_timeout":{"to":"humanise","set":{"apology_type":"for_feelings"},"tell":["incident_lead","owner"]}},{"id":"publish","title":{"en":"6b. Post the reply","nl":"6b. Plaats het antwoord"},"next":[{"to":"take_offline"}],"guide":{"en":"Post it where the complaint stands, from the account that people know, and invite them in it to talk to you directly.\nSay when you will be back. Do not close or hide the thread.\n","nl":"Plaats het waar de klacht staat, vanaf het account dat mensen kennen, en nodig ze er meteen in uit om rechtstreeks te praten.\nZeg wanneer je terugkomt. Sluit of verberg het gesprek niet.\n"},"owner":"listener","collect":[{"fact":"reply_post"},{"fact":"next_update_at"}],"require":[{"that":"next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}}],"fresh":true,"visits":{},"due":[{"of":"detected_at","within":{"seconds":3600},"when":"severity == \"L3\""},{"of":"detected_at","within":{"seconds":7200},"when":"severity == \"L2\""},{"of":"posted_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"take_offline","title":{"en":"7. Take it offline","nl":"7. Praat apart verder"},"next":[{"to":"be_transparent"}],"guide":{"en":"Ask each person for a conversation of their own, and give each of them one colleague who stays with them.\n\n* Never ask for an address, number or order in public.\n* Do not wait here for an answer: put down `no_answer`, remind once after a day, and let it rest after two.\n* Who would rather stay in public gets an answer there, twice at most; after that point to your statement.\n","nl":"Vraag elke persoon om een eigen gesprek en geef ieder één collega die erbij blijft.\n\n* Vraag nooit in het openbaar naar een adres, nummer of bestelling.\n* Wacht hier niet op antwoord: vul `no_answer` in, herinner één keer na een dag en laat het na twee dagen rusten.\n* Wie liever in het openbaar blijft, krijgt daar antwoord, hoogstens twee keer; wijs daarna op je verklaring.\n"},"owner":"care_agent","collect":[{"fact":"offline_answer"},{"fact":"invite","optional":true},{"fact":"offline_channel","optional":true},{"fact":"contact_made","optional":true},{"fact":"case_ref","optional":true}],"require":[{"that":"offline_answer == \"nobody\" || invite.url != \"\"","say":{"en":"Put down the invitation","nl":"Leg de uitnodiging vast"}},{"that":"offline_answer != \"accepted\" || (contact_made.who != \"\" && offline_channel.size() > 0)","say":{"en":"They accepted, so put down the first conversation","nl":"Ze zeiden ja, dus leg het eerste gesprek vast"}},{"that":"!known(\"invite\") || !has(invite.text) || !contains_any(invite.text, [\"your address\", \"your phone number\", \"your order number\", \"your date of birth\",\n  \"je adres\", \"uw adres\", \"je telefoonnummer\", \"uw telefoonnummer\", \"je bestelnummer\", \"uw bestelnummer\", \"je geboortedatum\", \"uw geboortedatum\"])\n","say":{"en":"Do not ask for personal data where everybody can read the answer","nl":"Vraag geen persoonsgegevens waar iedereen het antwoord kan lezen"}}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"be_transparent","title":{"en":"8. Show that you do","nl":"8. Laat zien dat je het doet"},"next":[{"to":"fix"}],"guide":{"en":"What goes on in private must not look like hushing up. Leave a line in public: we are talking to this person.\n\n* Choose for each thread whether you go on in public, in private or both, and look at it again later.\n* Remove only what breaks the house rules, keep a screenshot and write down the rule. Criticism stays.\n* Say in private nothing that you would not stand by in public. This holds for every message.\n","nl":"Wat apart gebeurt mag niet op een doofpot lijken. Laat in het openbaar een regel achter: we zijn met deze persoon in gesprek.\n\n* Kies per gesprek of je in het openbaar, apart of allebei verdergaat, en bekijk dat later opnieuw.\n* Verwijder alleen wat de huisregels overtreedt, bewaar een schermafbeelding en noteer de regel. Kritiek blijft staan.\n* Zeg apart niets waar je in het openbaar niet voor zou staan. Dit geldt voor elk bericht.\n"},"owner":"incident_lead","collect":[{"fact":"posture"},{"fact":"cases_private"},{"fact":"cases_traced"},{"fact":"public_trace","optional":true},{"fact":"removed_posts","optional":true},{"fact":"removal_reason","optional":true}],"require":[{"that":"cases_private == 0 || public_trace != \"\"","say":{"en":"Leave a line in public for the people you talk to in private","nl":"Laat in het openbaar een regel achter over wie je apart spreekt"}},{"that":"!known(\"removed_posts\") || removed_posts.size() == 0 || removal_reason != \"\"","say":{"en":"Write down which house rule the removed posts broke","nl":"Schrijf op welke huisregel de verwijderde berichten overtraden"}},{"that":"!known(\"removal_reason\") || !contains_any(removal_reason, [\"criticism\", \"critical\", \"negative\", \"complaint\", \"bad publicity\",\n  \"kritiek\", \"kritisch\", \"negatief\", \"klacht\", \"slechte publiciteit\"])\n","say":{"en":"Criticism is no reason to remove a post; put it back","nl":"Kritiek is geen reden om een bericht weg te halen; zet het terug"}}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":3600},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":3600},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"fix","title":{"en":"9. Fix the problem","nl":"9. Los het probleem op"},"next":[{"to":"fix_it","when":"diagnosis == \"fixable\""},{"to":"empathise","when":"diagnosis == \"not_fixable\""},{"to":"comfort","when":"diagnosis == \"nothing_wrong\""},{"to":"refer"}],"guide":{"en":"Find out what is really the matter. Somebody outside communications has to own this.\nThat the noise dies down is not an answer, and neither is \"nothing is wrong\".\n\nTell people meanwhile how it goes: \"we are looking into it\" is news too. Each promised update is kept, also while\nyou work; put the new promise on record each time.\n","nl":"Zoek uit wat er echt aan de hand is. Iemand buiten communicatie moet dit op zich nemen.\nDat het rumoer wegzakt is geen antwoord, en \"er is niets mis\" ook niet.\n\nVertel intussen hoe het gaat: \"we zoeken het uit\" is ook nieuws. Elke beloofde update komt er, ook terwijl je\nbezig bent; leg de nieuwe belofte telkens vast.\n"},"owner":"problem_owner","collect":[{"fact":"diagnosis"},{"fact":"root_cause"}],"fresh":true,"visits":{"times":10,"to":"tell_story"},"due":[{"of":"entered_at","within":{"seconds":7200},"when":"visits > 1"},{"of":"detected_at","within":{"seconds":7200},"when":"severity == \"L3\""},{"of":"detected_at","within":{"seconds":14400},"when":"severity == \"L2\""},{"of":"detected_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","listener"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]},{"id":"fix_it","title":{"en":"9a. Admit it and mend it","nl":"9a. Geef het toe en herstel het"},"next":[{"to":"verify"}],"guide":{"en":"Say that it is broken, mend it, and make it good for those who had it. Do not tell the public when it will be ready\nunless you are certain.\n","nl":"Zeg dat het stuk is, herstel het en maak het goed met wie er last van had. Vertel naar buiten niet wanneer het klaar is,\ntenzij je het zeker weet.\n"},"owner":"problem_owner","collect":[{"fact":"fix_owner"},{"fact":"fix_action"},{"fact":"fix_done_at"},{"fact":"redress","optional":true}],"require":[{"that":"fix_done_at <= now","say":{"en":"Leave this step when it is done, not before","nl":"Verlaat deze stap als het klaar is, niet eerder"}}],"fresh":true,"visits":{"times":10,"to":"tell_story"},"due":[{"of":"entered_at","within":{"seconds":14400},"when":"visits > 1"},{"of":"detected_at","within":{"seconds":86400},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"detected_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy","listener"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["executive"]},"offset":{"seconds":1200}}]},{"id":"verify","title":{"en":"9b. Check that it holds","nl":"9b. Controleer of het klopt"},"next":[{"to":"tell_story","when":"fix_holds"},{"to":"fix_it"}],"guide":{"en":"Somebody else than the fixer tries it out, as the person who complained would. Ask that person too, if you can.\nNot solved? Then it goes back to be mended.\n","nl":"Iemand anders dan de maker probeert het uit, zoals wie klaagde het zou doen. Vraag die persoon ook, als het kan.\nNiet opgelost? Dan gaat het terug om hersteld te worden.\n"},"owner":"incident_lead","collect":[{"fact":"verified_by"},{"fact":"fix_holds"},{"fact":"complainant_confirms"}],"require":[{"that":"verified_by != fix_owner","say":{"en":"Somebody else than the fixer has to check it","nl":"Iemand anders dan de maker moet het controleren"},"override":["incident_lead"]}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"seconds":7200},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"empathise","title":{"en":"9c. It cannot be undone: stand by them","nl":"9c. Het is niet terug te draaien: sta naast ze"},"next":[{"to":"tell_story"}],"guide":{"en":"Say honestly that you cannot undo it, and that you see what it does to them. Offer what you can.\n","nl":"Zeg eerlijk dat je het niet kunt terugdraaien en dat je ziet wat het met hen doet. Bied aan wat je wel kunt.\n"},"owner":"care_agent","collect":[{"fact":"empathy_text"},{"fact":"empathy_post"},{"fact":"redress","optional":true}],"require":[{"that":"!contains_any(empathy_text, [\"nothing we can do\", \"not our problem\", \"bad luck\", \"get over it\",\n  \"niets aan doen\", \"niet ons probleem\", \"pech gehad\", \"jammer dan\"])\n","say":{"en":"This shuts the door on them; say what it does to them and what you can do","nl":"Dit slaat de deur dicht; zeg wat het met hen doet en wat je wel kunt"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":7200},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"comfort","title":{"en":"9d. Nothing went wrong: comfort and explain","nl":"9d. Er ging niets mis: stel gerust en leg uit"},"next":[{"to":"tell_story"}],"guide":{"en":"They feel that something is wrong, and that feeling is real. Explain how it works, and offer something that helps them\nfeel at ease. Do not wave it away.\n","nl":"Zij voelen dat er iets mis is, en dat gevoel is echt. Leg uit hoe het zit en bied iets aan waar ze gerust van worden.\nWuif het niet weg.\n"},"owner":"care_agent","collect":[{"fact":"comfort_offered"},{"fact":"explanation"}],"require":[{"that":"!contains_any(comfort_offered, [\"nothing is wrong\", \"nothing wrong\", \"there is no problem\", \"not true\",\n  \"er is niets mis\", \"niets aan de hand\", \"er is geen probleem\", \"niet waar\"])\n","say":{"en":"\"Nothing is wrong\" must not be the last word; offer them something","nl":"\"Er is niets mis\" mag niet het laatste woord zijn; bied hun iets aan"},"override":["incident_lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":7200},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"refer","title":{"en":"9e. Not ours: bring them to who can help","nl":"9e. Niet van ons: breng ze bij wie kan helpen"},"next":[{"to":"tell_story","when":"keep_posting"},{"to":"referred"}],"guide":{"en":"Do not just send them away. Call the other organisation, tell them what is coming, and give people a name or a link\nthat works.\n","nl":"Stuur ze niet alleen maar weg. Bel de andere organisatie, vertel wat er aankomt en geef mensen een naam of een link\ndie werkt.\n"},"owner":"incident_lead","collect":[{"fact":"referred_to"},{"fact":"referral_post"},{"fact":"keep_posting"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":7200},"when":"severity == \"L2\" || severity == \"L3\""},{"of":"entered_at","within":{"seconds":14400},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["deputy"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"tell_story","title":{"en":"10. Tell your story","nl":"10. Vertel je verhaal"},"next":[{"to":"close","when":"phase == \"resolved\""},{"to":"fix","when":"phase == \"investigating\" || phase == \"identified\""},{"to":"tell_story"}],"guide":{"en":"Tell it while it happens, from \"we are looking into it\" to \"it is done\". Everybody who watches sees you at work.\nThe promised time is your deadline: keep it also when there is nothing new, and say then what people can do meanwhile.\n\n* Never the same sentence again, and no advertising until this is closed.\n* This step comes round after every update until you say `resolved`.\n","nl":"Vertel het terwijl het gebeurt, van \"we zoeken het uit\" tot \"het is klaar\". Iedereen die meekijkt ziet je bezig.\nDe beloofde tijd is je deadline: houd je eraan, ook als er niets nieuws is, en zeg dan wat mensen intussen kunnen doen.\n\n* Nooit nog eens dezelfde zin, en geen reclame tot dit is afgesloten.\n* Deze stap komt na elke update terug, tot je `resolved` zegt.\n"},"owner":"listener","collect":[{"fact":"update"},{"fact":"update_post"},{"fact":"phase"},{"fact":"new_information"},{"fact":"next_update_at","optional":true},{"fact":"meanwhile","optional":true}],"require":[{"that":"phase == \"resolved\" || next_update_at > now","say":{"en":"Promise a next update that still lies ahead","nl":"Beloof een volgende update die nog moet komen"}},{"that":"new_information || known(\"meanwhile\")","say":{"en":"Nothing new? Then say at least what people can do in the meantime","nl":"Niets nieuws? Zeg dan tenminste wat mensen intussen kunnen doen"},"override":["incident_lead"]},{"that":"!contains_any(update, [\"special offer\", \"discount code\", \"sale ends\", \"buy now\", \"new collection\",\n  \"aanbieding\", \"kortingscode\", \"koop nu\", \"nieuwe collectie\", \"actie geldig\"])\n","say":{"en":"No advertising in the middle of this","nl":"Geen reclame midden in deze zaak"},"override":["incident_lead"]}],"fresh":true,"visits":{"times":200,"to":"close"},"due":[{"of":"next_update_at","when":"known(\"next_update_at\")"},{"of":"entered_at","within":{"seconds":1800},"when":"severity == \"L3\""},{"of":"entered_at","within":{"seconds":7200},"when":"severity == \"L2\""},{"of":"entered_at","within":{"days":1},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"80%","action":{"tell":["owner"]},"share":0.8},{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+10m","action":{"tell":["incident_lead"]},"offset":{"seconds":600}},{"label":"due+20m","action":{"tell":["approver"]},"offset":{"seconds":1200}}]},{"id":"close","title":{"en":"Close it","nl":"Sluit af"},"next":[{"to":"tell_story","when":"closing == \"flared_up\""},{"to":"resolved"}],"guide":{"en":"Close when it was quiet for a day, not when you are tired of it. Everybody you spoke to in private has a line in public,\nand the closing post says what was the matter and what is different now.\n\nDid it flare up again? Say so here and go on telling.\n","nl":"Sluit af als het een dag rustig was, niet als je er genoeg van hebt. Van iedereen die je apart sprak staat een regel in het\nopenbaar, en het slotbericht zegt wat er aan de hand was en wat er nu anders is.\n\nLaait het weer op? Zeg dat hier en ga door met vertellen.\n"},"owner":"incident_lead","collect":[{"fact":"closing"},{"fact":"closing_post","optional":true},{"fact":"what_we_changed","optional":true},{"fact":"quiet_since","optional":true},{"fact":"cases_traced","optional":true}],"require":[{"that":"closing == \"flared_up\" || closing_post != \"\"","say":{"en":"There is no closing post yet","nl":"Er is nog geen slotbericht"}},{"that":"closing == \"flared_up\" || count_words(what_we_changed) >= 3","say":{"en":"Say in a few words what you changed","nl":"Zeg in een paar woorden wat jullie veranderd hebben"}},{"that":"closing == \"flared_up\" || quiet_since + duration(\"24h\") <= now","say":{"en":"It has not been quiet for a whole day yet","nl":"Het is nog geen hele dag rustig"},"override":["incident_lead"]},{"that":"closing == \"flared_up\" || !known(\"cases_private\") || cases_traced >= cases_private","say":{"en":"Somebody you spoke to in private has no line in public yet","nl":"Van iemand die je apart sprak staat nog geen regel in het openbaar"}}],"fresh":true,"visits":{},"due":[{"of":"entered_at","within":{"days":2},"calendar":"office"}],"rungs":[{"label":"0%","action":{"tell":["owner"]},"share":0.0},{"label":"due","action":{"tell":["owner"]},"offset":{}},{"label":"due+1d","action":{"tell":["owner","deputy"]},"offset":{"days":1}},{"label":"due+2d","action":{"tell":["owner","deputy"]},"offset":{"days":2}}]}]}},"description":{"en":"Hear it early, judge it calmly, answer fast and humanly, mend what is broken, and tell people how it went.","nl":"Hoor het vroeg, oordeel rustig, antwoord snel en menselijk, herstel wat stuk is en vertel hoe het afliep."},"roles":{"approver":{"id":"approver","title":{"en":"The one who approves (head of communications)","nl":"Wie akkoord geeft (hoofd communicatie)"},"deputy":"deputy_approver"},"backup":{"id":"backup","title":{"en":"Second person on call","nl":"Tweede persoon op piket"}},"care_agent":{"id":"care_agent","title":{"en":"Customer care, one to one","nl":"Klantenservice, één op één"},"deputy":"backup"},"deputy_approver":{"id":"deputy_approver","title":{"en":"Stands in for the approver","nl":"Vervangt wie akkoord geeft"}},"executive":{"id":"executive","title":{"en":"Board or director","nl":"Directie"}},"incident_lead":{"id":"incident_lead","title":{"en":"Incident lead","nl":"Incidentleider"},"deputy":"approver"},"legal":{"id":"legal","title":{"en":"Legal","nl":"Jurist"}},"listener":{"id":"listener","title":{"en":"Community manager on shift","nl":"Webcare van dienst"},"deputy":"backup"},"problem_manager":{"id":"problem_manager","title":{"en":"Manager of that department","nl":"Leidinggevende van die afdeling"}},"problem_owner":{"id":"problem_owner","title":{"en":"Whoever can fix the cause","nl":"Wie de oorzaak kan oplossen"},"deputy":"problem_manager"}},"calendars":{"office":{"timezone":"Europe/Amsterdam","week":[[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[["09:00:00","17:00:00"]],[],[]],"closed":["2020-01-01","2020-04-10","2020-04-12","2020-04-13","2020-04-27","2020-05-05","2020-05-21","2020-05-31","2020-06-01","2020-12-25","2020-12-26","2021-01-01","2021-04-02","2021-04-04","2021-04-05","2021-04-27","2021-05-13","2021-05-23","2021-05-24","2021-12-25","2021-12-26","2022-01-01","2022-04-15","2022-04-17","2022-04-18","2022-04-27","2022-05-26","2022-06-05","2022-06-06","2022-12-25","2022-12-26","2023-01-01","2023-04-07","2023-04-09","2023-04-10","2023-04-27","2023-05-18","2023-05-28","2023-05-29","2023-12-25","2023-12-26","2024-01-01","2024-03-29","2024-03-31","2024-04-01","2024-04-27","2024-05-09","2024-05-19","2024-05-20","2024-12-25","2024-12-26","2025-01-01","2025-04-18","2025-04-20","2025-04-21","2025-04-26","2025-05-05","2025-05-29","2025-06-08","2025-06-09","2025-12-25","2025-12-26","2026-01-01","2026-04-03","2026-04-05","2026-04-06","2026-04-27","2026-05-14","2026-05-24","2026-05-25","2026-12-25","2026-12-26","2027-01-01","2027-03-26","2027-03-28","2027-03-29","2027-04-27","2027-05-06","2027-05-16","2027-05-17","2027-12-25","2027-12-26","2028-01-01","2028-04-14","2028-04-16","2028-04-17","2028-04-27","2028-05-25","2028-06-04","2028-06-05","2028-12-25","2028-12-26","2029-01-01","2029-03-30","2029-04-01","2029-04-02","2029-04-27","2029-05-10","2029-05-20","2029-05-21","2029-12-25","2029-12-26","2030-01-01","2030-04-19","2030-04-21","2030-04-22","2030-04-27","2030-05-05","2030-05-30","2030-06-09","2030-06-10","2030-12-25","2030-12-26","2031-01-01","2031-04-11","2031-04-13","2031-04-14","2031-04-26","2031-05-22","2031-06-01","2031-06-02","2031-12-25","2031-12-26","2032-01-01","2032-03-26","2032-03-28","2032-03-29","2032-04-27","2032-05-06","2032-05-16","2032-05-17","2032-12-25","2032-12-26","2033-01-01","2033-04-15","2033-04-17","2033-04-18","2033-04-27","2033-05-26","2033-06-05","2033-06-06","2033-12-25","2033-12-26","2034-01-01","2034-04-07","2034-04-09","2034-04-10","2034-04-27","2034-05-18","2034-05-28","2034-05-29","2034-12-25","2034-12-26","2035-01-01","2035-03-23","2035-03-25","2035-03-26","2035-04-27","2035-05-03","2035-05-05","2035-05-13","2035-05-14","2035-12-25","2035-12-26","2036-01-01","2036-04-11","2036-04-13","2036-04-14","2036-04-26","2036-05-22","2036-06-01","2036-06-02","2036-12-25","2036-12-26","2037-01-01","2037-04-03","2037-04-05","2037-04-06","2037-04-27","2037-05-14","2037-05-24","2037-05-25","2037-12-25","2037-12-26","2038-01-01","2038-04-23","2038-04-25","2038-04-26","2038-04-27","2038-06-03","2038-06-13","2038-06-14","2038-12-25","2038-12-26","2039-01-01","2039-04-08","2039-04-10","2039-04-11","2039-04-27","2039-05-19","2039-05-29","2039-05-30","2039-12-25","2039-12-26","2040-01-01","2040-03-30","2040-04-01","2040-04-02","2040-04-27","2040-05-05","2040-05-10","2040-05-20","2040-05-21","2040-12-25","2040-12-26","2041-01-01","2041-04-19","2041-04-21","2041-04-22","2041-04-27","2041-05-30","2041-06-09","2041-06-10","2041-12-25","2041-12-26","2042-01-01","2042-04-04","2042-04-06","2042-04-07","2042-04-26","2042-05-15","2042-05-25","2042-05-26","2042-12-25","2042-12-26","2043-01-01","2043-03-27","2043-03-29","2043-03-30","2043-04-27","2043-05-07","2043-05-17","2043-05-18","2043-12-25","2043-12-26","2044-01-01","2044-04-15","2044-04-17","2044-04-18","2044-04-27","2044-05-26","2044-06-05","2044-06-06","2044-12-25","2044-12-26","2045-01-01","2045-04-07","2045-04-09","2045-04-10","2045-04-27","2045-05-05","2045-05-18","2045-05-28","2045-05-29","2045-12-25","2045-12-26","2046-01-01","2046-03-23","2046-03-25","2046-03-26","2046-04-27","2046-05-03","2046-05-13","2046-05-14","2046-12-25","2046-12-26","2047-01-01","2047-04-12","2047-04-14","2047-04-15","2047-04-27","2047-05-23","2047-06-02","2047-06-03","2047-12-25","2047-12-26","2048-01-01","2048-04-03","2048-04-05","2048-04-06","2048-04-27","2048-05-14","2048-05-24","2048-05-25","2048-12-25","2048-12-26","2049-01-01","2049-04-16","2049-04-18","2049-04-19","2049-04-27","2049-05-27","2049-06-06","2049-06-07","2049-12-25","2049-12-26","2050-01-01","2050-04-08","2050-04-10","2050-04-11","2050-04-27","2050-05-05","2050-05-19","2050-05-29","2050-05-30","2050-12-25","2050-12-26"]}},"facts":{"apology_type":{"id":"apology_type","type":"choice","title":{"en":"What you say sorry for","nl":"Waarvoor je sorry zegt"},"help":{"en":"for_feelings: sorry that this upset you. for_fault: sorry, we did this wrong; legal looks at that first.","nl":"for_feelings: het spijt ons dat dit je raakt. for_fault: het spijt ons, dit deden wij fout; daar kijkt eerst de jurist naar."},"of":["none","for_feelings","for_fault"]},"approval_rounds":{"id":"approval_rounds","type":"int","title":{"en":"How many rounds it took","nl":"Hoeveel rondes het kostte"},"min":1.0,"max":2.0},"approved_at":{"id":"approved_at","type":"datetime","title":{"en":"When it was approved","nl":"Wanneer het akkoord kwam"}},"approved_by":{"id":"approved_by","type":"person","title":{"en":"Who approved it","nl":"Wie akkoord gaf"},"help":{"en":"One name. Not a meeting.","nl":"Eén naam. Geen vergadering."}},"author_followers":{"id":"author_followers","type":"int","title":{"en":"Followers of the author","nl":"Volgers van de schrijver"},"min":0.0},"baseline_per_hour":{"id":"baseline_per_hour","type":"number","title":{"en":"Mentions in a normal hour","nl":"Vermeldingen in een gewoon uur"},"help":{"en":"Average of the last 30 days. Without it, an ordinary bad day looks like a crisis.","nl":"Gemiddelde van de laatste 30 dagen. Zonder dat lijkt een gewone slechte dag al een crisis."},"min":0.0},"can_wait":{"id":"can_wait","type":"bool","title":{"en":"Can it wait for office hours?","nl":"Kan het wachten tot kantoortijd?"},"help":{"en":"Yes only for a single complaint that harms nobody. In doubt: no.","nl":"Alleen ja bij een losse klacht waar niemand schade van heeft. Twijfel je: nee."}},"case_ref":{"id":"case_ref","type":"text","title":{"en":"Case number","nl":"Zaaknummer"},"help":{"en":"The number only. No names, addresses or phone numbers here.","nl":"Alleen het nummer. Geen namen, adressen of telefoonnummers."},"max":40.0},"cases_private":{"id":"cases_private","type":"int","title":{"en":"Private conversations so far","nl":"Gesprekken apart tot nu toe"},"min":0.0},"cases_traced":{"id":"cases_traced","type":"int","title":{"en":"How many of them people can see we picked up","nl":"Van hoeveel mensen kunnen zien dat we ze oppakten"},"min":0.0},"closing":{"id":"closing","type":"choice","title":{"en":"Is it over?","nl":"Is het voorbij?"},"help":{"en":"quiet: close it. flared_up: people are angry again, go on telling.","nl":"quiet: sluit af. flared_up: mensen zijn weer boos, ga door met vertellen."},"of":["quiet","flared_up"]},"closing_post":{"id":"closing_post","type":"url","title":{"en":"Your closing post","nl":"Je slotbericht"}},"comfort_offered":{"id":"comfort_offered","type":"text","title":{"en":"What you offered them","nl":"Wat je hun aanbood"}},"complainant_confirms":{"id":"complainant_confirms","type":"choice","title":{"en":"Does the person who complained think so too?","nl":"Vindt wie klaagde dat ook?"},"of":["yes","partly","no","not_asked"]},"contact_made":{"id":"contact_made","type":"contact","title":{"en":"The first talk: who, where, when, what came of it","nl":"Het eerste gesprek: wie, waar, wanneer, wat eruit kwam"}},"correction_post":{"id":"correction_post","type":"post","title":{"en":"Your correction, as posted","nl":"Je rechtzetting, zoals geplaatst"}},"detected_at":{"id":"detected_at","type":"datetime","title":{"en":"When somebody of ours first saw it","nl":"Wanneer iemand van ons het voor het eerst zag"},"help":{"en":"Be honest, also if that was an hour ago: the clocks count from here.","nl":"Wees eerlijk, ook als dat een uur geleden was: de klokken tellen vanaf hier."}},"detected_via":{"id":"detected_via","type":"choice","title":{"en":"How we found out","nl":"Hoe we erachter kwamen"},"of":["tool","customer","employee","press","platform"]},"diagnosis":{"id":"diagnosis","type":"choice","title":{"en":"What is really the matter","nl":"Wat er echt aan de hand is"},"help":{"en":"fixable: something is wrong and we can mend it. not_fixable: it is wrong and cannot be undone. nothing_wrong: nothing went wrong, yet people feel it did. not_ours: somebody else has to solve it.","nl":"fixable: er is iets mis en we kunnen het herstellen. not_fixable: het is mis en niet terug te draaien. nothing_wrong: er ging niets mis, maar het voelt voor mensen wel zo. not_ours: iemand anders moet het oplossen."},"of":["fixable","not_fixable","nothing_wrong","not_ours"]},"emotion":{"id":"emotion","type":"choice","title":{"en":"The feeling behind the post","nl":"Het gevoel achter het bericht"},"of":["angry","anxious","disappointed","hurt","confused"]},"empathy_post":{"id":"empathy_post","type":"post","title":{"en":"Where you said it","nl":"Waar je dat zei"}},"empathy_text":{"id":"empathy_text","type":"text","title":{"en":"What you said to them","nl":"Wat je tegen hen zei"}},"explanation":{"id":"explanation","type":"url","title":{"en":"Where you explain it","nl":"Waar je het uitlegt"}},"fact_source":{"id":"fact_source","type":"url","title":{"en":"Where people can check the right facts","nl":"Waar mensen de juiste feiten kunnen nakijken"}},"facts_verified":{"id":"facts_verified","type":"choice","title":{"en":"Did you check the facts?","nl":"Zijn de feiten gecontroleerd?"},"help":{"en":"Ask the colleague who can know. \"no\" is a fair answer now; then the first reply only says that you are looking into it.","nl":"Vraag de collega die het kan weten. \"no\" mag nu; dan zegt de eerste reactie alleen dat jullie het uitzoeken."},"of":["yes","partly","no"]},"first_response":{"id":"first_response","type":"post","title":{"en":"The first answer, as posted","nl":"Het eerste antwoord, zoals geplaatst"},"help":{"en":"The link to it is enough.","nl":"De link ernaartoe is genoeg."}},"fix_action":{"id":"fix_action","type":"text","title":{"en":"What was done","nl":"Wat er gedaan is"}},"fix_done_at":{"id":"fix_done_at","type":"datetime","title":{"en":"When it was done","nl":"Wanneer het klaar was"}},"fix_holds":{"id":"fix_holds","type":"bool","title":{"en":"Is it really solved?","nl":"Is het echt opgelost?"}},"fix_owner":{"id":"fix_owner","type":"person","title":{"en":"Who fixes it","nl":"Wie het oplost"}},"harm_flags":{"id":"harm_flags","type":"choices","title":{"en":"Does it touch one of these?","nl":"Gaat het om een van deze dingen?"},"of":["none","injury","minors","personal_data","discrimination","legal_claim","threat"]},"honesty_check":{"id":"honesty_check","type":"checklist","title":{"en":"Does it say these three things?","nl":"Staan deze drie dingen erin?"},"items":["what_we_know","what_we_do_not_know","what_we_are_doing"]},"intent":{"id":"intent","type":"choice","title":{"en":"What the author really wants","nl":"Wat de schrijver echt wil"},"help":{"en":"joke: snark. rant: letting off steam. troll: only out to hurt. bot: no person. mistaken: honest, but the facts are wrong. unhappy: a customer let down. critic: fair criticism in the public interest. attack: organised. press: a journalist.","nl":"joke: grap of sneer. rant: stoom afblazen. troll: alleen uit op ruzie. bot: geen mens. mistaken: eerlijk, maar de feiten kloppen niet. unhappy: teleurgestelde klant. critic: terechte kritiek in het algemeen belang. attack: georganiseerd. press: een journalist."},"of":["joke","rant","troll","bot","mistaken","unhappy","critic","attack","press"]},"invite":{"id":"invite","type":"post","title":{"en":"Your public invitation to talk privately","nl":"Je openbare uitnodiging om apart te praten"}},"issue_restated":{"id":"issue_restated","type":"text","title":{"en":"Their point, in your words","nl":"Hun punt, in jouw woorden"}},"keep_posting":{"id":"keep_posting","type":"bool","title":{"en":"Do you keep people posted yourself?","nl":"Blijf je mensen zelf op de hoogte houden?"}},"legal_by":{"id":"legal_by","type":"person","title":{"en":"Who decided that","nl":"Wie dat besloot"}},"legal_changes":{"id":"legal_changes","type":"text","title":{"en":"What has to change in the sentence","nl":"Wat er in de zin anders moet"}},"legal_decision":{"id":"legal_decision","type":"choice","title":{"en":"May we admit this fault?","nl":"Mogen we deze fout toegeven?"},"of":["ok","ok_with_changes","no"]},"meanwhile":{"id":"meanwhile","type":"text","title":{"en":"What people can do in the meantime","nl":"Wat mensen intussen kunnen doen"}},"new_information":{"id":"new_information","type":"bool","title":{"en":"Does it say anything new?","nl":"Staat er iets nieuws in?"}},"next_update_at":{"id":"next_update_at","type":"datetime","title":{"en":"When you promised the next update","nl":"Wanneer je de volgende update beloofde"},"help":{"en":"Say this time in public as well. Choose one that you will certainly make.","nl":"Noem deze tijd ook in het openbaar. Kies er een die je zeker haalt."}},"offline_answer":{"id":"offline_answer","type":"choice","title":{"en":"What they said to that","nl":"Wat ze daarop zeiden"},"help":{"en":"nobody: there is no single person to invite.","nl":"nobody: er is niet één persoon om uit te nodigen."},"of":["accepted","refused","no_answer","nobody"]},"offline_channel":{"id":"offline_channel","type":"choice","title":{"en":"Where you talk","nl":"Waar jullie praten"},"of":["dm","phone","email","visit"]},"opening_acknowledgement":{"id":"opening_acknowledgement","type":"text","title":{"en":"Your opening sentence","nl":"Je openingszin"},"help":{"en":"One sentence that shows you understand what this does to them.","nl":"Eén zin die laat merken dat je snapt wat dit met hen doet."}},"origin_url":{"id":"origin_url","type":"url","title":{"en":"Address of the first angry post","nl":"Adres van het eerste boze bericht"},"help":{"en":"Copy the link of the post itself, not of the profile.","nl":"Kopieer de link van het bericht zelf, niet van het profiel."}},"phase":{"id":"phase","type":"choice","title":{"en":"Where things stand","nl":"Hoe het ervoor staat"},"help":{"en":"investigating or identified takes you back to fixing; resolved takes you to closing.","nl":"investigating of identified brengt je terug naar oplossen; resolved brengt je naar afsluiten."},"of":["investigating","identified","fixing","monitoring","resolved"]},"posted_at":{"id":"posted_at","type":"datetime","title":{"en":"When it was posted","nl":"Wanneer het geplaatst is"},"help":{"en":"The time under the post. A good guess will do; you can correct it.","nl":"De tijd onder het bericht. Een goede schatting mag; je kunt het later verbeteren."}},"posture":{"id":"posture","type":"choice","title":{"en":"Where you carry on with this","nl":"Waar je hiermee verdergaat"},"of":["public","private","mixed"]},"public_trace":{"id":"public_trace","type":"url","title":{"en":"Where everybody can see that you made contact","nl":"Waar iedereen ziet dat jullie contact hebben"}},"quiet_since":{"id":"quiet_since","type":"datetime","title":{"en":"Since when it is quiet","nl":"Sinds wanneer het rustig is"}},"reach_multiple":{"id":"reach_multiple","type":"number","title":{"en":"Reach now, against a normal day","nl":"Bereik nu, tegenover een gewone dag"},"help":{"en":"1 is as usual, 3 is three times as much as the average of the last 30 days.","nl":"1 is zoals altijd, 3 is drie keer zoveel als het gemiddelde van de laatste 30 dagen."},"min":0.0},"redress":{"id":"redress","type":"text","title":{"en":"What people get back for it, if anything","nl":"Wat mensen ervoor terugkrijgen, als dat zo is"}},"referral_post":{"id":"referral_post","type":"post","title":{"en":"Where you told them so","nl":"Waar je dat vertelde"}},"referred_to":{"id":"referred_to","type":"text","title":{"en":"Who can help them","nl":"Wie hen wel kan helpen"}},"removal_reason":{"id":"removal_reason","type":"text","title":{"en":"Which house rule they broke","nl":"Welke huisregel ze overtraden"}},"removed_posts":{"id":"removed_posts","type":"list","title":{"en":"Posts you removed, if any","nl":"Berichten die je weghaalde, als die er zijn"}},"reply":{"id":"reply","type":"text","title":{"en":"Your reply, in full","nl":"Je antwoord, voluit"}},"reply_post":{"id":"reply_post","type":"post","title":{"en":"The reply, as posted","nl":"Het antwoord, zoals geplaatst"}},"report_ref":{"id":"report_ref","type":"text","title":{"en":"Number of your report to the platform","nl":"Nummer van je melding bij het platform"},"help":{"en":"Or \"not reported\" and why.","nl":"Of \"niet gemeld\" en waarom."}},"response_kind":{"id":"response_kind","type":"choice","title":{"en":"What kind of first answer","nl":"Wat voor eerste antwoord"},"help":{"en":"holding: we have seen it and are on it. substantive: already a full answer.","nl":"holding: we hebben het gezien en zijn ermee bezig. substantive: al een volledig antwoord."},"of":["holding","substantive"]},"response_text":{"id":"response_text","type":"text","title":{"en":"Text of the first answer","nl":"Tekst van het eerste antwoord"}},"root_cause":{"id":"root_cause","type":"text","title":{"en":"What caused it, as far as you know","nl":"Waardoor het kwam, voor zover je weet"}},"scheduled_posts_paused":{"id":"scheduled_posts_paused","type":"bool","title":{"en":"Are scheduled posts and ads paused?","nl":"Staan geplande berichten en advertenties stil?"}},"screenshot":{"id":"screenshot","type":"file","title":{"en":"Screenshot of the post","nl":"Schermafbeelding van het bericht"},"help":{"en":"Take it now. Posts disappear, and then nobody can show what was said.","nl":"Maak die nu. Berichten verdwijnen, en dan kan niemand meer tonen wat er stond."}},"second_reader":{"id":"second_reader","type":"person","title":{"en":"Second reader","nl":"Tweede lezer"},"help":{"en":"Somebody else who read the post and agrees with your judgement. Needed from L2.","nl":"Iemand anders die het bericht las en je oordeel deelt. Nodig vanaf L2."}},"severity":{"id":"severity","type":"choice","title":{"en":"Severity","nl":"Ernst"},"help":{"en":"L0: no issue. L1: one or a few people, no lasting risk. L2: it is catching on, about 3 times the normal reach on one platform. L3: it can harm the organisation for long, people are hurt, the press is on it, or 10 times on several platforms. In doubt, take the higher one.","nl":"L0: niets aan de hand. L1: een of enkele mensen, geen blijvend risico. L2: het slaat aan, zo''n 3 keer het gewone bereik op één platform. L3: het kan de organisatie lang schaden, er zijn gewonden, de pers zit erop, of 10 keer op meerdere platforms. Twijfel je, kies dan de hoogste."},"of":["L0","L1","L2","L3"]},"signed_by":{"id":"signed_by","type":"text","title":{"en":"First name or initials under it","nl":"Voornaam of initialen eronder"},"help":{"en":"At L3 the name of your spokesperson.","nl":"Bij L3 de naam van je woordvoerder."},"max":60.0},"sources_checked":{"id":"sources_checked","type":"choices","title":{"en":"Where you looked","nl":"Waar je gekeken hebt"},"help":{"en":"Your own pages and at least one place that is not yours.","nl":"Je eigen kanalen en ten minste één plek die niet van jullie is."},"of":["own_channels","other_accounts","news","forums","reviews","customer_desk"]},"summary":{"id":"summary","type":"text","title":{"en":"What is going on, in one sentence","nl":"Wat er speelt, in één zin"},"max":500.0},"template_text":{"id":"template_text","type":"text","title":{"en":"The standard text you started from, if any","nl":"De standaardtekst waarmee je begon, als die er is"}},"tone_check":{"id":"tone_check","type":"checklist","title":{"en":"Read it aloud: is the tone right?","nl":"Lees het hardop: klopt de toon?"},"items":["rational","respectful","no_blame","no_promise_when_fixed"]},"update":{"id":"update","type":"text","title":{"en":"Text of this update","nl":"Tekst van deze update"}},"update_post":{"id":"update_post","type":"post","title":{"en":"The update, as posted","nl":"De update, zoals geplaatst"}},"verified_by":{"id":"verified_by","type":"person","title":{"en":"Who checked the fix","nl":"Wie de oplossing controleerde"}},"watch_note":{"id":"watch_note","type":"text","title":{"en":"What you saw","nl":"Wat je zag"}},"what_we_changed":{"id":"what_we_changed","type":"text","title":{"en":"What you changed because of this","nl":"Wat jullie hierdoor veranderd hebben"}}},"open":["origin_url","posted_at","detected_at","summary"],"key":"origin_url","labels":["severity"]}','2026-03-02T09:00:00.000000Z');
INSERT INTO "seawall_playbook" VALUES('1ba5caee99444962a3c9abaab142d41df6a16c7a0652619bc0a8a0877cd87de5','tiny','2.0.0',4,'# The smallest playbook that is of use: two roles, three steps, one branch, one clock that acts by itself.
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
','{"language":1,"id":"tiny","version":"2.0.0","title":{"":"A complaint comes in"},"timezone":"Europe/Amsterdam","ends":{"answered":{"":"Answered, and something learned"},"ignored":{"":"Only a joke"}},"tracks":{"main":{"id":"main","steps":[{"id":"listen","title":{"":"Read it twice"},"next":[{"to":"ignored","when":"!serious"},{"to":"reply"}],"guide":{"":"Is somebody really unhappy, or is it a joke?"},"owner":"listener","collect":[{"fact":"serious"}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":900}}],"on_timeout":{"to":"reply","set":{"serious":true},"tell":["lead"]}},{"id":"reply","title":{"":"Answer like a person"},"next":[{"to":"close"}],"guide":{"":"Say what you understood, and what happens now."},"owner":"listener","collect":[{"fact":"answer"}],"require":[{"that":"!contains_any(answer, [\"calm down\", \"no comment\"])","say":{"":"Do not be defensive"},"override":["lead"]}],"visits":{},"due":[{"of":"entered_at","within":{"seconds":1800}}],"rungs":[{"label":"50%","action":{"tell":["owner"]},"share":0.5},{"label":"due","action":{"tell":["deputy"]},"offset":{}}]},{"id":"close","title":{"":"Learn from it"},"next":[{"to":"answered"}],"owner":"lead","collect":[{"fact":"lesson"}],"visits":{},"due":[{"of":"entered_at","within":{"days":1}}]}]}},"description":{},"roles":{"lead":{"id":"lead","title":{"":"Incident lead"}},"listener":{"id":"listener","title":{"":"Community manager"},"deputy":"lead"}},"calendars":{},"facts":{"answer":{"id":"answer","type":"text","title":{"":"What you answered"}},"lesson":{"id":"lesson","type":"text","title":{"":"What you will do differently"}},"serious":{"id":"serious","type":"bool","title":{"":"Is it a real complaint"}},"summary":{"id":"summary","type":"text","title":{"":"What they say"}}},"open":["summary"],"key":null,"labels":[]}','2026-03-08T09:59:00.000000Z');
CREATE TABLE seawall_request (
	id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	incident INTEGER NOT NULL, 
	first_seq INTEGER NOT NULL, 
	last_seq INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(incident) REFERENCES seawall_incident (number)
);
INSERT INTO "seawall_request" VALUES('12-0-2','bf9cef6dd46af844faadb4218d32fc5df2f56c90cd4ba889fda5f7419c8bf788',1,4,6);
INSERT INTO "seawall_request" VALUES('12-1-6','1e9f876d9c68950dc9c237696893ed763580e0f6483082586d944baf9c1a0f4b',1,18,20);
INSERT INTO "seawall_request" VALUES('12-2-9','32396acae397e8ecaebee75db39c4dbee2552e1e3aba2c4693e0238f82409b9d',2,1,5);
INSERT INTO "seawall_request" VALUES('12-3-103','419db8f5a3788db1897a813509eb3d5c131516e5447565474b45701674a05db5',5,6,10);
INSERT INTO "seawall_request" VALUES('12-4-112','8c187dc50b582c5a2d29f09912b3e8fe3512640952656bb2e15f1870d36af562',5,15,19);
INSERT INTO "seawall_request" VALUES('12-5-117','ec00fd7e4dd21282f41c683add636e763d773212a0cc5938a68a5095a4589948',5,23,27);
INSERT INTO "seawall_request" VALUES('12-6-142','9dbd13a0889c6807473b2a3f92cd28631a02cf44a4ecdbb066899f1ab4fbbd9f',8,1,5);
INSERT INTO "seawall_request" VALUES('12-7-146','67ddc37c6c6541b07a4a7d7bb47d490037c9f25f130efb5e3611dfd05c455e35',9,1,14);
INSERT INTO "seawall_request" VALUES('12-8-166','1c82fc07082cb24d8b7099c50307cdb526caf53c5afa66ff82d32397425fb324',11,6,10);
INSERT INTO "seawall_request" VALUES('12-9-177','2b8ac376356ca23cefb03760fff06b8b5b5850770605c2e48bfc0c142dcd385f',12,1,10);
INSERT INTO "seawall_request" VALUES('12-10-181','8400be08d76f41ac9f1da455cd6a4f56e332a2077e2cfba0c669ff40e708cc41',14,1,5);
INSERT INTO "seawall_request" VALUES('12-11-184','02bae5813b7aee934ea41dcd48045e7a47c83b7d773977026951a340581e7fee',14,6,10);
INSERT INTO "seawall_request" VALUES('12-12-189','49b1af598f3210e0482a256f4f6a173ec7aba88257c05cbc07d4908adf1891a7',15,1,12);
INSERT INTO "seawall_request" VALUES('12-13-195','aaa0cdefd84ec1ca18ddc7f9271f4dad10c5609aaa68405e604464baae07db34',15,13,21);
INSERT INTO "seawall_request" VALUES('12-14-201','4cc4253a350673fed1b4f0d961b1d6630d6ec5181d44f95651a38a7675298d6b',15,22,35);
INSERT INTO "seawall_request" VALUES('12-15-234','e51e037a3c6c6e8409c2d6ef7e15fb0c99b055bf0b522822523fe0a9e5ad9e7c',16,9,11);
INSERT INTO "seawall_request" VALUES('12-16-245','4940688fbf119ea1e996c4d720f63fafacc1d83d0f2e1e167b7b335941e3b63c',17,13,15);
INSERT INTO "seawall_request" VALUES('12-17-251','58a14c7d61eedad06762cbdd368b35e2030affddbea21d86494b3d8d6889c887',17,16,20);
INSERT INTO "seawall_request" VALUES('12-18-255','a436e71fdfd49bf5f77e2e09d52b3bed4738dc1997ff4e09cf68f357bee45365',17,29,35);
INSERT INTO "seawall_request" VALUES('12-19-269','2d7fecc60768e48af563dc892ec86dd71786a3e09c49f93ee66f1db7137acdae',18,1,9);
INSERT INTO "seawall_request" VALUES('12-20-302','8d85912cd5e76f72eda8eef15e4f9651e7324e7719e8e231f68a86694197f657',19,4,4);
INSERT INTO "seawall_request" VALUES('12-21-319','66412fd59bb8785ebd9996d77b38f4d7cde39161c10e8dcd4823a0eef6e4227b',21,1,10);
INSERT INTO "seawall_request" VALUES('12-22-325','8760239b6cd0a2960599b4ddc87ac8178da56539a0cdb2180ba6f8444fd39cf7',21,11,19);
INSERT INTO "seawall_request" VALUES('12-23-339','5ac3d2743f68c0b58035df4c48912608dfd6fe307fad48b5aa78bf5334361d5d',22,4,6);
INSERT INTO "seawall_request" VALUES('12-24-342','1d6f60b854f4ca04f2bde8801636007bc736527f8af5d821cbc1e42be3f0c850',23,1,5);
INSERT INTO "seawall_request" VALUES('12-25-346','056dcc86835cf7e8851b3d20125b31ab7c2c89595e9dc9e15afae579d1906a81',23,6,6);
INSERT INTO "seawall_request" VALUES('12-26-392','ba31995368b216a600423fbf3bc861f8d89364d6ede7022421a4de728f5ae89b',24,39,39);
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
INSERT INTO "seawall_task" VALUES(2,'hold','listener',NULL,'2026-03-02T10:44:00.000000Z');
INSERT INTO "seawall_task" VALUES(3,'respond','listener',NULL,'2026-03-02T16:55:00.000000Z');
INSERT INTO "seawall_task" VALUES(5,'story','listener',NULL,'2026-03-03T03:14:00.000000Z');
INSERT INTO "seawall_task" VALUES(6,'listen','listener',NULL,'2026-03-03T01:57:00.000000Z');
INSERT INTO "seawall_task" VALUES(11,'correct','comms',NULL,'2026-03-03T11:55:00.000000Z');
INSERT INTO "seawall_task" VALUES(12,'listen','listener',NULL,'2026-03-03T11:11:00.000000Z');
INSERT INTO "seawall_task" VALUES(15,'respond','listener',NULL,'2026-03-05T17:47:00.000000Z');
INSERT INTO "seawall_task" VALUES(16,'close','lead',NULL,'2026-03-06T18:24:00.000000Z');
INSERT INTO "seawall_task" VALUES(17,'story','listener',NULL,'2026-03-05T17:59:00.000000Z');
INSERT INTO "seawall_task" VALUES(18,'assess','incident_lead',NULL,'2026-03-06T08:30:00.000000Z');
INSERT INTO "seawall_task" VALUES(4,'reply','listener',NULL,'2026-03-05T20:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(7,'reply','listener',NULL,'2026-03-05T20:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(8,'hold','listener',NULL,'2026-03-03T09:00:00.000000Z');
INSERT INTO "seawall_task" VALUES(9,'respond','listener',NULL,'2026-03-03T05:24:00.000000Z');
INSERT INTO "seawall_task" VALUES(10,'reply','listener',NULL,'2026-03-05T20:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(13,'reply','listener',NULL,'2026-03-05T20:02:00.000000Z');
INSERT INTO "seawall_task" VALUES(14,'hold','listener',NULL,'2026-03-04T09:00:00.000000Z');
INSERT INTO "seawall_task" VALUES(19,'reply','listener',NULL,'2026-03-08T02:08:00.000000Z');
INSERT INTO "seawall_task" VALUES(20,'verify','lead',NULL,'2026-03-08T03:32:00.000000Z');
INSERT INTO "seawall_task" VALUES(23,'story','listener',NULL,'2026-03-08T09:14:00.000000Z');
INSERT INTO "seawall_task" VALUES(24,'respond','listener',NULL,'2026-03-08T07:25:00.000000Z');
INSERT INTO "seawall_task" VALUES(25,'reply','listener',NULL,'2026-03-08T10:29:00.000000Z');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('seawall_incident',25);
COMMIT;
