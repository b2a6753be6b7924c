using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace EscalationTrust.Tests.Conventions;

public sealed class ApiShapeTests
{
    /// <summary>Seams that a host replaces. A new one needs a reason in DESIGN.</summary>
    private static readonly string[] Interfaces = ["IBusinessCalendar", "IEscalationPolicy", "IPacketRedactor"];

    /// <summary>The one value that changes under the host's hands.</summary>
    private static readonly string[] MutableStructs = ["ConversationState", "Enumerator"];

    private static readonly Type[] Public = typeof(EscalationLadder).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static()
    {
        Type[] classes = [.. Public.Where(type => type.IsClass)];
        Assert.True(classes.Length >= 20, $"Only {classes.Length} classes were seen.");
        Assert.Empty(classes.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.Name));
    }

    [Fact]
    public void Every_public_struct_is_readonly_but_the_state()
    {
        Type[] structs = [.. Public.Where(type => type.IsValueType && !type.IsEnum)];
        Assert.True(structs.Length >= 12, $"Only {structs.Length} structs were seen.");
        Assert.Equal(MutableStructs, structs.Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute))).Select(type => type.Name).Order());
    }

    [Fact]
    public void Public_interfaces_stand_at_seams_only() =>
        Assert.Equal(Interfaces, Public.Where(type => type.IsInterface).Select(type => type.Name).Order());

    [Fact]
    public void No_public_record_is_positional() =>
        Assert.Empty(Public.Where(type => type.GetMethod("Deconstruct") is not null).Select(type => type.Name));

    [Fact]
    public void Zero_is_a_defined_value_of_every_public_enum()
    {
        Type[] enums = [.. Public.Where(type => type.IsEnum)];
        Assert.True(enums.Length >= 12, $"Only {enums.Length} enums were seen.");
        Assert.Empty(enums.Where(type => !Enum.IsDefined(type, 0)).Select(type => type.Name));
    }

    [Fact]
    public void Structs_show_no_public_fields_and_no_public_setters() =>
        Assert.Empty(Public.Where(type => type.IsValueType && !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public).Select(field => $"{type.Name}.{field.Name}")
                .Concat(type.GetProperties().Where(IsSettable).Select(property => $"{type.Name}.{property.Name}"))));

    [Fact]
    public void Every_public_member_is_documented_in_words()
    {
        XElement[] members = [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "EscalationTrust.xml")).Descendants("member")];
        Assert.True(members.Length >= 300, $"Only {members.Length} documented members were seen.");
        string[] types = [.. Public.Select(type => type.FullName!.Replace('+', '.'))];
        Assert.Empty(members
            .Where(member => types.Contains(TypeOf(member)))
            .Where(member => member.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value));
    }

    // "M:EscalationTrust.SignalSet.With(…)" belongs to EscalationTrust.SignalSet, "T:EscalationTrust.SignalSet" is it.
    private static string TypeOf(XElement member)
    {
        string name = member.Attribute("name")!.Value;
        string path = name[2..].Split('(')[0];
        return name[0] == 'T' ? path : path[..path.LastIndexOf('.')];
    }

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
