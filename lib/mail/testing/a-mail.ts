import type { Prisma } from '#generated/prisma/client.ts'
import { db } from '#lib/db/desk.ts'

/** A mail as it waits to be sent. */
export const aMail = (given: Partial<Prisma.MailUncheckedCreateInput> = {}) =>
  db.mail.create({
    data: {
      kind: 'edition.submitted',
      to: 'sara@desk.example',
      toName: 'سارة بنجلون',
      locale: 'ar',
      subject: 'للمراجعة: لقاء في الرباط',
      text: 'نص الرسالة\n',
      html: '<p>نص الرسالة</p>',
      ...given,
    },
  })

export const mailAgain = (id: string) => db.mail.findUniqueOrThrow({ where: { id } })

/** As if so much time had gone by. */
export const letTimePass = (id: string, seconds: number) => db.$executeRaw`
  UPDATE desk."Mail" SET "dueAt" = "dueAt" - make_interval(secs => ${seconds}) WHERE id = ${id}::uuid`
