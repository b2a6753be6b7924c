namespace EscalationTrust.Tool;

/// <summary>A failure that was to be expected, said in full: the value, the rule, the fix. Never shown with a stack trace.</summary>
internal sealed class ToolFailure(string message, Exception? cause = null) : Exception(message, cause);
