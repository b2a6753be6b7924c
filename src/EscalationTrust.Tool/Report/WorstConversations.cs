namespace EscalationTrust.Tool;

/// <summary>Keeps the worst few of any number of conversations.</summary>
internal sealed class WorstConversations
{
    /// <summary>How many are kept.</summary>
    public const int Most = 8;

    private readonly List<JudgedConversation> _worst = [];

    /// <summary>The worst first.</summary>
    public IReadOnlyList<JudgedConversation> All => _worst;

    /// <summary>Offers a conversation.</summary>
    public void Add(JudgedConversation conversation)
    {
        if (conversation.Turns.Count == 0 || (_worst.Count == Most && conversation.Badness <= _worst[^1].Badness))
        {
            return;
        }

        int place = _worst.FindIndex(other => conversation.Badness > other.Badness);
        _worst.Insert(place < 0 ? _worst.Count : place, conversation);
        if (_worst.Count > Most)
        {
            _worst.RemoveAt(Most);
        }
    }
}
