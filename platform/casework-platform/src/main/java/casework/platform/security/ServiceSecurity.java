package casework.platform.security;

/** The filter chain of every service. */
public final class ServiceSecurity {}
