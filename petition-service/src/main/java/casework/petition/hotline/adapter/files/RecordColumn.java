package casework.petition.hotline.adapter.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of reports, by the words that may stand above them. */
enum RecordColumn {
  SERIAL("编号", "serial", true),
  SITE("站点", "site", true),
  RECEIVED_ON("受理日期", "receivedOn", true),
  CHANNEL("举报方式", "channel", true),
  REPORT_TYPE("举报类型", "reportType", true),
  REPORTER_NAME("举报人姓名", "reporter.name", false),
  REPORTER_ID("举报人身份证号", "reporter.idNumber", false),
  REPORTER_MOBILE("举报人手机", "reporter.mobile", false),
  REPORTER_ADDRESS("举报人现居住地址", "reporter.address", false),
  REPORTER_STATUS("举报人政治面貌", "reporter.politicalStatus", false),
  REPORTER_LEVEL("举报人级别", "reporter.level", false),
  ACCUSED_NAME("被举报人姓名", "accused.name", true),
  ACCUSED_UNIT("被举报人单位", "accused.unit", true),
  ACCUSED_POST("被举报人职务", "accused.post", true),
  ACCUSED_REGION("被举报人地区", "accused.region", true),
  ACCUSED_LEVEL("被举报人级别", "accused.level", true),
  TITLE("标题", "title", true),
  PROBLEM("问题细类", "problem", true),
  TEXT("主要问题", "text", true),
  COLLECTIVE("是否集体", "importRecord.collective", false),
  PEOPLE("人数", "importRecord.people", false),
  EARLIER_ORGANS("曾举报机关", "importRecord.earlierOrgans", false),
  EARLIER_DEPARTMENT("曾处理部门", "importRecord.earlierDepartment", false),
  EARLIER_REGION("原处理地区", "importRecord.earlierRegion", false),
  EARLIER_RESULT("原处理结果", "importRecord.earlierResult", false),
  PETITION_KIND("信访类别", "importRecord.petitionKind", false),
  FIELD("违纪领域", "importRecord.field", false),
  REPEATED("重复标志", "importRecord.repeated", false),
  FLAGS("标识", "importRecord.flags", false);

  private final String chinese;
  private final String path;
  private final boolean needed;

  RecordColumn(String chinese, String path, boolean needed) {
    this.chinese = chinese;
    this.path = path;
    this.needed = needed;
  }

  String chinese() {
    return chinese;
  }

  /** Where its values go in the shape of the push interface. */
  String path() {
    return path;
  }

  boolean isNeeded() {
    return needed;
  }

  boolean isDay() {
    return this == RECEIVED_ON;
  }

  static Optional<RecordColumn> of(String heading) {
    String asked = heading.strip();
    return Arrays.stream(values())
        .filter(
            each ->
                each.chinese.equals(asked)
                    || each.path.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
