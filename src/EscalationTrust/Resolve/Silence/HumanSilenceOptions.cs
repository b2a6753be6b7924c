namespace EscalationTrust;

/// <summary>Whether a conversation goes back to the bot when its person falls silent.</summary>
/// <remarks>Settable and not thread-safe. <see cref="HumanSilence"/> validates and copies.</remarks>
public sealed class HumanSilenceOptions
{
    /// <summary>Working time without a sign of the person after which a return is due; 5 minutes to 30 days. Null by default: a person keeps the conversation for ever.</summary>
    public TimeSpan? ReturnAfter { get; set; }
}
