### "Who complained?": the answer is the same for everybody. Draft: translation made by machine, not yet read by a native speaker.

who-wrote-never = យើងមិនដែលប្រាប់ថាអ្នកណាសរសេរទេ។ យើងអាចជួយបងដោះស្រាយបាន។
