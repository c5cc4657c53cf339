import { MongoClient } from 'mongodb'
import { QUESTIONS, type Question } from './posts.js'
import { rate } from './rate.js'

/**
 * One client of the database in a process of its own, as each process of a hub is: its arguments are the address, the
 * question, how many documents there are and how many questions are under way at a time. Prints how many a second
 * were answered.
 */
const [uri = '', question = '', size = '', atOnce = ''] = process.argv.slice(2)
const client = await new MongoClient(uri, { maxPoolSize: Number(atOnce) }).connect()
const posts = client.db('bench').collection('posts')
const ask = QUESTIONS[question as Question]
process.stdout.write(`${await rate(Number(atOnce), () => ask(posts, Number(size)))}\n`)
await client.close()
