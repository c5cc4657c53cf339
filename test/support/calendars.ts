import ICAL from 'ical.js'

/** A calendar as another library reads it, with the zones that it brings itself and no others. */
export function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString()
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      location: event.location,
      sequence: event.sequence,
      status: value('status'),
      url: value('url'),
      organizer: component.getFirstProperty('organizer')?.getParameter('cn'),
      zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
      startsAt: event.startDate.toJSDate(),
      endsAt: event.endDate.toJSDate(),
      wall: event.startDate.toString(),
      stamp: value('dtstamp'),
      modified: value('last-modified'),
    }
  })
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => zone.getFirstPropertyValue('tzid') as string)
  const [only] = events
  if (!only) return { calendar, events, zones }
  return { calendar, events, zones, only }
}
