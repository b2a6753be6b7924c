namespace EscalationTrust;

/// <summary>Where in a text one end of a pattern may lie.</summary>
internal enum CueEdge : byte
{
    Anywhere,

    /// <summary>At the edge of the message.</summary>
    Message,

    /// <summary>At the edge of a sentence, or of the message.</summary>
    Sentence,
}
