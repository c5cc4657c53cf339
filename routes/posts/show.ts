import { Router } from 'express'
import { postById } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { placeOf } from './place.js'

export const postShow = Router()

postShow.get('/posts/:id', async (req, res) => {
  const post = await postById(req.params.id)
  res.redirect(302, placeOf(await topicById(post.topic), post))
})
