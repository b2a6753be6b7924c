namespace EscalationTrust;

/// <summary>The one place where personal data leaves the texts of a packet. The built-in one is <see cref="PersonalDataMasker"/>.</summary>
/// <remarks>Implementations are shared and must be thread-safe; they must not throw for any text.</remarks>
public interface IPacketRedactor
{
    /// <summary>The name that stands in the packet; not empty.</summary>
    string Name { get; }

    /// <summary>Gives a text without the personal data that must not travel.</summary>
    /// <param name="text">The text. Any content.</param>
    /// <param name="tally">Where each kind of masked data is counted.</param>
    /// <returns>The text with a visible marker in place of what was masked; the same instance when nothing was.</returns>
    string Redact(string text, RedactionTally tally);
}
