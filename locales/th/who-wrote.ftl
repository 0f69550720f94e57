### "Who complained?": the answer is the same for everybody. Draft: translation made by machine, not yet read by a native speaker.

who-wrote-never = เราไม่บอกว่าใครเขียนมา แต่เราช่วยคุณแก้ปัญหาได้
