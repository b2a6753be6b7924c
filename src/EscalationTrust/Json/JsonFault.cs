using System.Text.Json;

namespace EscalationTrust;

/// <summary>Says why a line could not be read, for the readers that give a reason instead of throwing.</summary>
internal static class JsonFault
{
    /// <summary>The reason in a sentence, without the words of the customer; null for a fault that is not the line's.</summary>
    public static string? Of(Exception fault) => fault switch
    {
        JsonException json => $"not valid JSON at byte {json.BytePositionInLine ?? 0}",
        InvalidOperationException => "a name holds text that is not valid UTF-8",
        FormatException format => format.Message,
        _ => null,
    };
}
