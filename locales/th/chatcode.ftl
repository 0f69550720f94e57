### A code to come back to the chat page. Draft: translation made by machine, not yet read by a native speaker.

chatcode-code =
    รหัสสำหรับกลับมาที่นี่: **{ $code }**
    จดลงกระดาษ ใครมีรหัสนี้ก็เปิดแชทนี้ได้ อย่าให้ใคร
    .opt-wrote = จดแล้ว
    .syn-wrote = เสร็จ|โอเค|เขียนแล้ว
chatcode-end = ได้เลย อยากรู้เรื่องอะไร{ -kha }
chatcode-not-needed = ที่นี่ไม่ต้องใช้รหัส เปิดแชทนี้ใหม่ได้เลย
