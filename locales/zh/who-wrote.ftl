### "Who complained?": the answer is the same for everybody, Chinese. Draft: translation made by machine, not yet read by a native speaker.

who-wrote-never = 谁写来的，我们从来不说。我们可以帮您解决问题。
