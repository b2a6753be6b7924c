namespace EscalationTrust;

/// <summary>What the pictures of a message say.</summary>
/// <remarks>Pictures are no words: they stand between words without coming between them, so that "a human 🙏" stays what it is.</remarks>
[Flags]
internal enum PictureCues : byte
{
    None = 0,

    /// <summary>A thumb up, a check mark, folded hands.</summary>
    Yes = 1,

    /// <summary>A thumb down, a cross.</summary>
    No = 2,

    /// <summary>An angry face, eyes that roll. Not a palm before a face: people mean themselves by it.</summary>
    Anger = 4,

    /// <summary>A finger.</summary>
    Insult = 8,
}
