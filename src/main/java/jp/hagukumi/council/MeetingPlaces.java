package jp.hagukumi.council;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the council and the meeting that the lead names, and makes them when they are new. */
@Component
class MeetingPlaces {

    private final Bodies bodies;
    private final Meetings meetings;

    MeetingPlaces(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    List<String> bodies() {
        return bodies.findAllByOrderByName().stream().map(Body::name).toList();
    }

    Meeting meeting(PackFacts facts) {
        Body body = body(facts.body());
        Meeting meeting = meetings.findFirstByBodyAndHeldOn(body.id(), facts.meetingOn())
                .orElseGet(() -> meetings.save(new Meeting(body.id(), facts.meetingOn(), facts.tentative())));
        meeting.moveTo(facts.meetingOn(), facts.tentative());
        return meeting;
    }

    /** The same meeting on another day as long as the council stays the same and does not meet on that day already. */
    Meeting moved(MeetingId known, PackFacts facts) {
        Meeting meeting = meetings.getReferenceById(known);
        Body body = body(facts.body());
        boolean taken = meetings.findFirstByBodyAndHeldOn(body.id(), facts.meetingOn())
                .filter(other -> !other.id().equals(known))
                .isPresent();
        if (taken || !meeting.body().equals(body.id())) {
            return meeting(facts);
        }
        meeting.moveTo(facts.meetingOn(), facts.tentative());
        return meeting;
    }

    private Body body(String name) {
        return bodies.findByName(name.strip()).orElseGet(() -> bodies.save(new Body(name)));
    }
}
