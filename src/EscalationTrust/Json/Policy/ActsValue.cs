using System.Text.Json;

namespace EscalationTrust;

/// <summary>A set of acts as a list of names.</summary>
internal sealed class ActsValue : DocumentValue<PermittedActs>
{
    private const PermittedActs All = PermittedActs.WhenAutomated | PermittedActs.AssistOwner;

    private static readonly ChoicesValue<PermittedActs> Names =
        new(new ChoiceValue<PermittedActs>([.. All.Single()], act => act.Name(), "act"));

    public override FieldShape Shape => Names.Shape;

    public override void Write(PermittedActs value, Utf8JsonWriter writer) => Names.Write([.. value.Single()], writer);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out PermittedActs value)
    {
        bool read = Names.TryRead(node, path, reading, out HashSet<PermittedActs> acts);
        value = acts.Aggregate(PermittedActs.None, (all, act) => all | act);
        return read;
    }

    public override void Check(PermittedActs value, string path, PolicyReview review)
    {
        if ((value & ~All) != 0)
        {
            review.Add(path, PolicyReview.Number(value), $"holds bits that are no defined act ({PolicyReview.Number(value & ~All)})", $"Combine only: {string.Join(", ", Shape.Names)}");
        }
    }
}
