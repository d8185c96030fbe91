package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;

/**
 * The notice as it went out.
 *
 * @param template id and version of the template
 * @param digest SHA-256 of the file, hexadecimal
 * @param number the office's number of the document
 */
public record Notice(String template, String digest, int bytes, EvidenceRef number, Signed by) {}
