import '@hotwired/turbo'
import { Application } from '@hotwired/stimulus'
import { FocusController } from './focus_controller.js'

const application = Application.start()
application.register('focus', FocusController)
