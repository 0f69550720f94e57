### "Ai đã báo?": ai hỏi cũng trả lời như nhau. Bản nháp.

who-wrote-never = Mình không bao giờ nói ai đã nhắn. Mình có thể giúp giải quyết.
