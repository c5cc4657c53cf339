import '@hotwired/turbo'
import { Application } from '@hotwired/stimulus'
import { ApiTrialController } from './api_trial_controller.js'
import { ComposerController } from './composer_controller.js'
import { watchDrafts } from './drafts.js'
import { FilingController } from './filing_controller.js'
import { FocusController } from './focus_controller.js'
import { LiveTopicController } from './live_topic_controller.js'

watchDrafts()

const application = Application.start()
application.register('api-trial', ApiTrialController)
application.register('composer', ComposerController)
application.register('filing', FilingController)
application.register('focus', FocusController)
application.register('live-topic', LiveTopicController)
