package quorate.governance.meeting;

import java.util.UUID;

/**
 * What has happened to one meeting. Whoever has a vote stands by the id of a seat or, at a members'
 * meeting, by the code of a member on its roll; people stand by the id that the register knows.
 */
public sealed interface MeetingEvent
    permits NoticeEvents.OfNotice,
        ProxyEvents.OfProxies,
        AgendaEvents.OfAgenda,
        RoomEvents.OfRoom,
        FloorEvents.OfFloor,
        BookEvents.OfBook {

  UUID meeting();
}
