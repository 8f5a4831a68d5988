package quorate.auditor.decision;

import java.util.Map;
import quorate.auditor.log.LogIndex;
import quorate.auditor.log.LogName;

/**
 * What stands at a linked place; a log is named by its topic or, within a convener, its service.
 */
public record Links(Map<String, LogIndex> byService) {

  String entryAt(String log, long position) {
    var service = LogName.ofTopic(log).map(LogName::service).orElse(log);
    var index = byService.get(service);
    return index == null ? "no such log" : index.id(position);
  }
}
