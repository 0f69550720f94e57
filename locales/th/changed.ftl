### Told when another phone or chat was joined with this one, or taken apart. Draft: translation made by machine, not yet read by a native speaker.

changed-notice = มีการเปลี่ยนแปลงที่ ตั้งค่า แล้ว มือถือของฉัน ถ้าคุณไม่ได้ทำเอง เข้าไปดูที่นั่นได้
