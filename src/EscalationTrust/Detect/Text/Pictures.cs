namespace EscalationTrust;

/// <summary>Reads the pictures of a text. What lowers risk is read from words only: a heart may be meant bitterly.</summary>
internal static class Pictures
{
    /// <summary>True for a unit that may be a picture or half of one, and is worth a look.</summary>
    public static bool MayBe(char c) => c is >= '\uD83C' and <= '\uD83E' or >= '\u2600' and <= '\u27BF';

    /// <summary>What all pictures of a text say.</summary>
    public static PictureCues Read(ReadOnlySpan<char> text)
    {
        PictureCues all = PictureCues.None;
        for (int at = 0; (at = Next(text, at, out PictureCues cue)) >= 0; at++)
        {
            all |= cue;
        }

        return all;
    }

    /// <summary>What the pictures of a message raise. A thumb down says no where no words say anything else.</summary>
    public static SignalSet Signals(in MessageReading message)
    {
        SignalSet raised = default;
        raised = (message.Pictures & PictureCues.Anger) != 0 ? raised.With(Signal.Frustration) : raised;
        raised = (message.Pictures & PictureCues.Insult) != 0 ? raised.With(Signal.Abuse) : raised;
        return message.Words == 0 && (message.Pictures & PictureCues.No) != 0 ? raised.With(Signal.CustomerNegates) : raised;
    }

    /// <summary>True when a message consists of pictures that say yes.</summary>
    public static bool Agree(in MessageReading message) =>
        message.Words == 0 && (message.Pictures & (PictureCues.Yes | PictureCues.No)) == PictureCues.Yes;

    /// <summary>Adds where the pictures stand that raised a signal.</summary>
    public static void AddEvidence(ReadOnlySpan<char> text, SignalSet raised, List<SignalEvidence> evidence)
    {
        PictureCues seen = PictureCues.None;
        for (int at = 0; (at = Next(text, at, out PictureCues cue)) >= 0; at++)
        {
            if ((seen & cue) == 0 && SignalOf(cue) is { } signal && raised.Contains(signal))
            {
                seen |= cue;
                int length = char.IsHighSurrogate(text[at]) ? 2 : 1;
                evidence.Add(new SignalEvidence { Signal = signal, Source = EvidenceSource.CustomerText, Start = at, Length = length });
            }
        }
    }

    /// <summary>Where the next picture stands that says something, from a place on; −1 when there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int from, out PictureCues cue)
    {
        for (int at = from; at < text.Length; at++)
        {
            cue = At(text[at..]);
            if (cue != PictureCues.None)
            {
                return at;
            }
        }

        cue = PictureCues.None;
        return -1;
    }

    private static Signal? SignalOf(PictureCues cue) => cue switch
    {
        PictureCues.Anger => Signal.Frustration,
        PictureCues.Insult => Signal.Abuse,
        PictureCues.No => Signal.CustomerNegates,
        _ => null,
    };

    private static PictureCues At(ReadOnlySpan<char> text) => text switch
    {
        ['\u2705' or '\u2714' or '\u2611', ..] => PictureCues.Yes, // ✅ ✔ ☑
        ['\u274C', ..] => PictureCues.No, // ❌
        ['\uD83D', '\uDC4D' or '\uDC4C' or '\uDE4F', ..] => PictureCues.Yes, // 👍 👌 🙏
        ['\uD83D', '\uDC4E' or '\uDE45', ..] => PictureCues.No, // 👎 🙅
        ['\uD83D', '\uDE20' or '\uDE21' or '\uDE24' or '\uDE44' or '\uDCA2', ..] => PictureCues.Anger, // 😠 😡 😤 🙄 💢
        ['\uD83E', '\uDD2C', ..] => PictureCues.Anger, // 🤬
        ['\uD83D', '\uDD95', ..] => PictureCues.Insult, // 🖕
        ['\uD83C', '\uDD97', ..] => PictureCues.Yes, // 🆗
        _ => PictureCues.None,
    };
}
