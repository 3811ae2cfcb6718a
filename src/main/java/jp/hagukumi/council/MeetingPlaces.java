package jp.hagukumi.council;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the council and the meeting that the lead names, and makes them when they are new. */
@Component
class MeetingPlaces {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Packs packs;

    MeetingPlaces(Bodies bodies, Meetings meetings, Packs packs) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.packs = packs;
    }

    /** The name of the one council, once it was named. */
    Optional<String> council() {
        return bodies.findByStatutoryTrue().map(Body::name);
    }

    /** The meeting on that day; another one if that has packs in the members' hands and would change. */
    Meeting meeting(PackFacts facts) {
        Body body = body(facts.body());
        Meeting meeting = meetings.findByBodyAndHeldOnOrderById(body.id(), facts.meetingOn()).stream()
                .filter(known -> known.isTentative() == facts.tentative() || !isSettled(known.id()))
                .findFirst()
                .orElseGet(() -> meetings.save(new Meeting(body.id(), facts.meetingOn(), facts.tentative())));
        meeting.moveTo(facts.meetingOn(), facts.tentative());
        return meeting;
    }

    /**
     * The same meeting on another day, as long as the council does not meet on that day already and no pack of that
     * meeting is in the members' hands: what they were told stays.
     */
    Meeting moved(MeetingId known, PackFacts facts) {
        Meeting meeting = meetings.getReferenceById(known);
        Body body = body(facts.body());
        boolean taken = meetings.findByBodyAndHeldOnOrderById(body.id(), facts.meetingOn()).stream()
                .anyMatch(other -> !other.id().equals(known));
        if (taken || isSettled(known) || !meeting.body().equals(body.id())) {
            return meeting(facts);
        }
        meeting.moveTo(facts.meetingOn(), facts.tentative());
        return meeting;
    }

    private boolean isSettled(MeetingId meeting) {
        return packs.existsByMeetingAndState(meeting, PackState.HANDED_OVER);
    }

    private Body body(String name) {
        Body body = bodies.findByStatutoryTrue().orElseGet(() -> bodies.save(new Body(name)));
        body.requireName(name);
        return body;
    }
}
