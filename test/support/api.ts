import { visitor } from './hub.js'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Asks the API as a program does: with a token or without, and JSON. */
export async function ask(
  secret: string | undefined,
  method: Method,
  path: string,
  body?: object | string,
  headers = {},
) {
  const request = (await visitor())[method](`/api/v1${path}`).set({
    ...(secret && { Authorization: `Bearer ${secret}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...headers,
  })
  const answer = await (body === undefined ? request : request.send(body))
  const problem = /problem\+json/.test(String(answer.headers['content-type']))
    ? JSON.parse(answer.text)
    : undefined
  return { ...answer, status: answer.status, headers: answer.headers, body: answer.body, problem }
}
