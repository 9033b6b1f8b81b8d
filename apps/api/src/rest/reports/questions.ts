import { z } from '@hono/zod-openapi'
import { answerQuestion } from '@tocsin/casework/answer-question'
import { readReport } from '@tocsin/casework/read-report'
import { answer } from '@tocsin/domain/report/filing'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { idIn } from '../../request/inputs.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId, json, named, onceIn, rev, withKey } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { actedOn } from './act-on-report.ts'
import { actedAnswer, questionsAnswer } from './answers.ts'

const answering = answer.extend({ rev })

/** What an authority wants to know of a report, with its ground and its time. */
export const questions: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/reports/{id}/questions',
      ...told(say, 'readQuestions'),
      request: { params: byId },
      responses: {
        200: questionsAnswer(say('readQuestions.answer')),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/reports/{id}/questions/{question}/answer',
      ...told(say, 'answerQuestion'),
      request: {
        params: byId.extend({ question: z.uuid() }),
        headers: withKey,
        body: json(named(answering, 'Answer'), { outcome: 'fulfilled', text: 'Since the first of May.' }),
      },
      responses: {
        200: actedAnswer(say('answerQuestion.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.get('/v1/reports/:id/questions', async c => {
      const actor = await clientOf(world, c, 'report:read-own')
      const { rev, view } = await readReport(world.house, actor, idIn(c))
      return c.json({ rev, questions: view.questions })
    })

    routes.post('/v1/reports/:id/questions/:question/answer', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const [report, question] = [idIn(c), idIn(c, 'question')]
      const { rev: version = null, ...given } = answering.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, 'answer', { report, question, ...given })
      const acting = { report, version, once, question, answer: given }
      return actedOn(c, report, await answerQuestion(world.house, actor, acting))
    })
  },
}
