namespace EscalationTrust;

/// <summary>Names of roles as they stand in transcripts.</summary>
internal static class TranscriptRoles
{
    public static string NameOf(TranscriptRole role) => role switch
    {
        TranscriptRole.User => "user",
        TranscriptRole.Assistant => "assistant",
        TranscriptRole.Tool => "tool",
        TranscriptRole.ToolCall => "tool_call",
        TranscriptRole.HumanAgent => "human_agent",
        _ => "system",
    };

    public static TranscriptRole Parse(string? name) => name switch
    {
        "user" => TranscriptRole.User,
        "assistant" => TranscriptRole.Assistant,
        "tool" or "function" => TranscriptRole.Tool,
        "tool_call" => TranscriptRole.ToolCall,
        "human_agent" => TranscriptRole.HumanAgent,
        "system" or "developer" => TranscriptRole.System,
        null => throw new FormatException("\"role\" is missing; " + Expected),
        _ => throw new FormatException($"\"role\" is \"{Shortened(name)}\"; " + Expected),
    };

    private const string Expected = "it must be user, assistant, tool, tool_call, human_agent or system";

    private static string Shortened(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
